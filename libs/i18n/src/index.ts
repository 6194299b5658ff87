/** Words of Tikkun in Hebrew and English. Pure; time zones and names come in as parameters. */
export { allTexts, formatMessage, isTextKey, isolate, label, placeholdersOf, text, withoutIsolates } from './text';
export type { TextKey, TextParams } from './text';
export type { Pair } from './pair';
export { durationInWords, formatInstant, joinWords, targetInWords, zoneName } from './words';
export { explainMissing, explainObligation, explainReason, explainSeverity } from './explain';
export type { ObligationExplanation } from './explain';
export { describeEvent } from './describe-event';
export type { EventNames } from './describe-event';
export { displayMessage, displayParam } from './display';
export type { DisplayOptions, RawParams } from './display';
export { problemText } from './problem-text';
export type { ProblemText } from './problem-text';
export { renderTemplate, templateName, templates, templatesFor } from './templates/render';
export type { FieldRule, MessageTemplate, RenderOptions, Rendered, TemplateParams } from './templates/render';
export { TEMPLATE_FIELDS, TEMPLATE_IDS } from './templates/texts';
export type { TemplateField, TemplateId } from './templates/texts';
export { renderSurveyMail, surveyQuestion } from './survey';
export type { SurveyMail, SurveyQuestion } from './survey';
