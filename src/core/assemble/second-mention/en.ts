/** English words about what an article has named before. Data only; the rule stands beside. */

/** A title of courtesy before a last name alone: who that is, the article said before. */
export const LAST_NAME_ALONE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.? \p{Lu}[\p{L}’'-]+(?![\p{L}’'-]| \p{Lu})/u;

/** Words about somebody whom the paper has named before. */
export const BODY_ALONE =
  /\b[Tt]he (?:compan(?:y|ies)|firms?|group|charity|non-profit|app|campaigners?|couple|pair|team|survey|programme|scheme|statute|podcast)(?:['’]s?)?(?= )/;
