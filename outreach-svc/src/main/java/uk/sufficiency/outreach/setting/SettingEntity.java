package uk.sufficiency.outreach.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.outreach.setting.model.KnownSetting;

/** A setting as a row, to be read; {@link LearningOfASetting} writes it. */
@Entity(name = "Setting")
@Table(name = "setting")
@Immutable
class SettingEntity {

  @Id String urn;

  @Column(name = "name")
  String name;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  SettingStatus status;

  @Column(name = "ward_code")
  @Nullable String wardCode;

  @Column(name = "successor_urn")
  @Nullable String successorUrn;

  KnownSetting toModel() {
    return new KnownSetting(urn, name, status, wardCode, successorUrn);
  }
}
