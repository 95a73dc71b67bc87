package uk.sufficiency.registry.openreferral.model;

import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;

/** Codes in the words that parents read. */
final class Words {

  private Words() {}

  static String of(Need need) {
    return switch (need) {
      case SPLD -> "Specific learning difficulty";
      case MLD -> "Moderate learning difficulty";
      case SLD -> "Severe learning difficulty";
      case PMLD -> "Profound and multiple learning difficulty";
      case SEMH -> "Social, emotional and mental health";
      case SLCN -> "Speech, language and communication needs";
      case HI -> "Hearing impairment";
      case VI -> "Vision impairment";
      case MSI -> "Multi-sensory impairment";
      case PD -> "Physical disability";
      case ASD -> "Autistic spectrum disorder";
      case DS -> "Down syndrome";
      case OTH -> "Other difficulty or disability";
    };
  }

  static String of(ProvisionKind kind) {
    return switch (kind) {
      case MAINSTREAM -> "Mainstream";
      case RESOURCE_PROVISION -> "Resource provision";
      case SUPPORT_BASE -> "Support base";
      case SPECIALIST_BASE -> "Specialist base";
      case SPECIAL_SCHOOL -> "Special school";
      case INDEPENDENT_NON_MAINTAINED -> "Independent or non-maintained special school";
      case INDEPENDENT_SPECIALIST_POST16 -> "Independent specialist provider after 16";
      case ALTERNATIVE_PROVISION -> "Alternative provision";
      case FURTHER_EDUCATION -> "Further education";
      case EARLY_YEARS -> "Early years";
      case EDUCATED_OTHERWISE -> "Educated otherwise than at school";
    };
  }

  static String explained(ProvisionKind kind) {
    return switch (kind) {
      case MAINSTREAM -> "Support in a mainstream class.";
      case RESOURCE_PROVISION ->
          "A resource provision or SEN unit in a mainstream school, registered with the DfE.";
      case SUPPORT_BASE ->
          "An inclusion base in a mainstream school, commissioned by the school or its trust.";
      case SPECIALIST_BASE ->
          "An inclusion base in a mainstream school, commissioned by the council.";
      case SPECIAL_SCHOOL -> "A maintained or academy special school.";
      case INDEPENDENT_NON_MAINTAINED ->
          "An independent or non-maintained special school, up to NC year 11.";
      case INDEPENDENT_SPECIALIST_POST16 -> "A specialist college or provider for over 16s.";
      case ALTERNATIVE_PROVISION -> "Alternative provision, such as a pupil referral unit.";
      case FURTHER_EDUCATION -> "A further education or sixth-form college.";
      case EARLY_YEARS -> "A nursery or other early years setting.";
      case EDUCATED_OTHERWISE -> "Home education and education otherwise than at school.";
    };
  }

  static String ofNcYear(int ncYear) {
    if (ncYear >= 1) {
      return "Year " + ncYear;
    }
    return switch (ncYear) {
      case 0 -> "Reception";
      case -1 -> "Nursery";
      default -> "Age " + Ages.youngest(ncYear);
    };
  }
}
