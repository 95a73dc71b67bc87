package uk.sufficiency.registry.quality.model;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import uk.sufficiency.registry.standing.model.QualityDomain;
import uk.sufficiency.registry.standing.model.QualityGrade;

/**
 * What the grades of the six domains come to. An average would let a strength pay for a weakness
 * that pupils live with, so the weak domains decide:
 *
 * <ol>
 *   <li>cause for concern: safeguarding is one, or any two domains are;
 *   <li>developing: any one domain is a cause for concern, safeguarding is developing, or any two
 *       domains are developing;
 *   <li>strength: at least four domains are, and none is below secure;
 *   <li>secure: everything else.
 * </ol>
 *
 * A better grade in any domain never makes the whole worse.
 */
public final class OverallRule {

  private static final int SEVERAL = 2;
  private static final int MOST = 4;

  private OverallRule() {}

  /** The grade of the provision as a whole; every domain must have a grade. */
  public static QualityGrade overall(Map<QualityDomain, QualityGrade> grades) {
    QualityGrade safeguarding = grades.get(QualityDomain.SAFEGUARDING);
    long concerns = count(grades.values(), QualityGrade.CAUSE_FOR_CONCERN::equals);
    long weak = count(grades.values(), grade -> grade.isWorseThan(QualityGrade.SECURE));
    if (safeguarding == QualityGrade.CAUSE_FOR_CONCERN || concerns >= SEVERAL) {
      return QualityGrade.CAUSE_FOR_CONCERN;
    }
    if (concerns > 0 || safeguarding == QualityGrade.DEVELOPING || weak >= SEVERAL) {
      return QualityGrade.DEVELOPING;
    }
    boolean strong = count(grades.values(), QualityGrade.STRENGTH::equals) >= MOST;
    return strong && weak == 0 ? QualityGrade.STRENGTH : QualityGrade.SECURE;
  }

  private static long count(Collection<QualityGrade> grades, Predicate<QualityGrade> which) {
    return grades.stream().filter(which).count();
  }
}
