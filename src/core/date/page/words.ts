/** Words by which a page says what a date beside them is, in matching form; one list for all languages, as pages mix them. */
export const PUBLISHED =
  /publish|posted|\bpost(?:ed)? on|first published|issued|released|veröffentlicht|publiziert|erstellt|eingestellt|geschrieben|erschienen|publié|paru|mis en ligne|publicad|pubblicat|geplaatst|gepubliceerd|opublikowan|dodan|опублик|размещ|опублік|yayın|发布|發布|发表|公開|投稿|掲載|diterbitkan|julkaistu|publicerad/i;
export const UPDATED =
  /updat|modif|revised|last edit|aktualisier|geändert|bearbeitet|\bstand\b|mis à jour|mise à jour|actualiza|atualizad|aggiornat|ultima modifica|bijgewerkt|gewijzigd|zaktualizowan|обновл|изменен|оновлен|güncell|更新|diperbarui|päivitetty|uppdaterad/i;
/** Before the date at which a person joined or was born, or a thing happens. */
export const OF_A_PERSON =
  /joined|member since|registered|registriert|beigetreten|mitglied seit|anmeldungsdatum|inscrit|регистрац|geboren|\bborn\b|deadline|\bbis (?:zum )?$|\bab (?:dem )?$|copyright|©/i;
/** Names of classes and ids that mark a date line. */
export const MARKED =
  /date|datum|time(?!line)|publi|posted|byline|stamp|entry-meta|post-meta|article-?(?:info|meta)|meta-?|created|dateline|fecha|\binfo\b/i;
/** Names of classes and ids of things beside the article: their dates are not its. */
export const BESIDE =
  /comment|related|sidebar|widget|teaser|recent|recommend|footer|copyright|calendar|\bnav|menu|more-|most-|latest|popular|ticker|event|termin|archive-list|breadcrumb|cookie|promo|newsletter|weather/i;
