-- A national file brings all of England; coverage is about the settings of one authority.
alter table setting add column authority text;
