/** English words about what an article has named before. Data only; the rule stands beside. */

/** A title of courtesy before a last name alone: who that is, the article said before. */
export const LAST_NAME_ALONE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.? \p{Lu}[\p{L}’'-]+(?![\p{L}’'-]| \p{Lu})/u;

/** What only an article knows, as a subject: "The company declined". Its last noun is the second group. */
export const SUBJECT_ALONE =
  /^The (?:(?!(?:of|in|on|at|for|from|to|by|with|that|who|which|whose|and|or|as|between|behind|against|over) )\p{Ll}[\p{Ll}-]*,? ){0,3}?(\p{Ll}[\p{Ll}-]*),? (?:(?:also|now|then|later|repeatedly) )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did|says?|told|found|made|took|won|lost|gave|set|which|who|\p{Ll}{3,}ed|appears?|seems?|means?|said)\b/u;

/** Words about somebody whom the paper has named before. */
export const BODY_ALONE =
  /\b[Tt]he (?:compan(?:y|ies)|firms?|group|charity|non-profit|app|campaigners?|couple|pair|team|survey|programme|scheme|statute|podcast)(?:['’]s?)?(?= )/;

/** Of these there is one, or each knows which is meant: "The government said". */
export const ONE_OF_ITS_KIND = new Set(
  'government police army navy military president parliament senate congress pope king queen prince vatican kremlin world sun earth moon economy public opposition weather pound dollar euro internet'.split(
    ' ',
  ),
);
