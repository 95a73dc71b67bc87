package uk.sufficiency.outreach.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.outreach.setting.model.KnownSetting;

/** A setting as a row: the part of the registry's state that this service uses. */
@Entity(name = "Setting")
@Table(name = "setting")
class SettingEntity {

  @Id String urn;

  @Column(name = "version")
  long version;

  @Column(name = "name")
  String name;

  @Column(name = "phase")
  @Nullable String phase;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  SettingStatus status;

  @Column(name = "ward_code")
  @Nullable String wardCode;

  @Column(name = "ward_name")
  @Nullable String wardName;

  @Column(name = "successor_urn")
  @Nullable String successorUrn;

  static SettingEntity of(SettingState state) {
    var entity = new SettingEntity();
    entity.urn = state.id();
    entity.become(state);
    return entity;
  }

  void become(SettingState state) {
    var ward = state.ward();
    version = state.version();
    name = state.name();
    phase = state.phase();
    status = state.status();
    wardCode = ward == null ? null : ward.code();
    wardName = ward == null ? null : ward.name();
    successorUrn = state.successorUrn();
  }

  KnownSetting toModel() {
    return new KnownSetting(urn, name, status, wardCode, successorUrn);
  }
}
