import { criterionWithoutFigure } from "./criterion-without-figure";
import { duplicateSection } from "./duplicate-section";
import { emptySection } from "./empty-section";
import { figureMismatch } from "./figure-mismatch";
import { leftoverGuidance } from "./leftover-guidance";
import { leftoverPlaceholder } from "./leftover-placeholder";
import { missingCriterion } from "./missing-criterion";
import { missingSection } from "./missing-section";
import type { Rule } from "../rule";
import { saidToWriter } from "./said-to-writer";
import { sectionOrder } from "./section-order";
import { staleCopy } from "./stale-copy";
import { thinSection } from "./thin-section";
import { unequalWholes } from "./unequal-wholes";
import { unfilledSection } from "./unfilled-section";
import { unsureSection } from "./unsure-section";
import { headerFields } from "./header-fields";
import { legacyEncoding } from "./legacy-encoding";
import { malformedCitation } from "./malformed-citation";
import { mixedToneMarks } from "./mixed-tone-marks";
import { otherUnit } from "./other-unit";
import { pageAndType } from "./page-and-type";
import { repealedDocument } from "./repealed-document";
import { termsAfterTwoTier } from "./terms-after-two-tier";
import { unresolvedChanges } from "./unresolved-changes";
import { wrongComparison } from "./wrong-comparison";
import { wrongPeriod } from "./wrong-period";

/** Every rule, in the order reports list them. A new check is one file, one fixture and one line here. */
export const rules: readonly Rule[] = [
  missingSection,
  emptySection,
  unfilledSection,
  thinSection,
  unsureSection,
  sectionOrder,
  duplicateSection,
  leftoverGuidance,
  leftoverPlaceholder,
  saidToWriter,
  missingCriterion,
  criterionWithoutFigure,
  figureMismatch,
  unequalWholes,
  wrongPeriod,
  staleCopy,
  wrongComparison,
  repealedDocument,
  malformedCitation,
  termsAfterTwoTier,
  otherUnit,
  headerFields,
  pageAndType,
  mixedToneMarks,
  legacyEncoding,
  unresolvedChanges,
];
