-- What a place of a kind costs in a financial year; 2025 is April 2025 to March 2026.
create table unit_cost (
  kind text not null,
  financial_year smallint not null,
  amount_gbp numeric(12, 2) not null check (amount_gbp >= 0),
  primary key (kind, financial_year)
);
