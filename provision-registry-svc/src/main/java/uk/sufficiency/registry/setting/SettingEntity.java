package uk.sufficiency.registry.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The little of a setting that a change elsewhere needs to know; only imports write settings. */
@Entity(name = "Setting")
@Immutable
@Table(name = "setting")
public class SettingEntity {

  @Id private String urn;

  @Column(name = "ward_code")
  private @Nullable String wardCode;

  protected SettingEntity() {}

  public String urn() {
    return urn;
  }

  public @Nullable String findWardCode() {
    return wardCode;
  }
}
