/** How mail programs announce quoted and forwarded mail, in nl, fi, de, en (and their usual neighbours). */

/** "On … wrote:" and its like, on one line. */
export const ATTRIBUTION =
  /^(?:>\s*)?(?:on\b.{4,200}\bwrote|op\b.{4,200}\b(?:schreef|heeft\b.{1,120}\bgeschreven)|am\b.{4,200}\bschrieb|.{4,200}\b(?:kirjoitti|schreef het volgende|schrieb|schreef|wrote))\b.{0,120}:\s*$/i

/** A rule with a name: "-----Original Message-----", "Begin forwarded message:". */
export const OLDER_MAIL =
  /^[\s>*_-]*(?:original message|forwarded message|begin forwarded message|oorspronkelijk(?: |e )bericht|doorgestuurd bericht|begin doorgestuurd bericht|alkuperäinen viesti|(?:edelleen)?välitetty viesti|alkaa edelleenlähetetty viesti|(?:ursprüngliche|weitergeleitete|original)[ -]?nachricht|anfang der weitergeleiteten (?:nachricht|e-?mail))[\s:>*_-]*$/i

export const HEADER_FROM = /^[>*\s]*(?:from|van|von|lähettäjä|de|expéditeur|från)\s*:\*?\s*\S/i
export const HEADER_OTHER =
  /^[>*\s]*(?:sent|date|to|cc|subject|verzonden|datum|aan|onderwerp|gesendet|an|betreff|lähetetty|päivämäärä|päiväys|vastaanottaja|aihe|kopio|skickat|till|ämne|envoyé|objet)\s*:/i

export const PHONE_FOOTER =
  /^(?:sent (?:from|with|via) (?:my |the )?\S.{0,60}|get outlook for \w+.*|verzonden (?:vanaf|vanuit|met|via) (?:mijn |m'n )?\S.{0,60}|verstuurd (?:vanaf|vanuit|met|via) (?:mijn )?\S.{0,60}|outlook voor \w+ (?:downloaden|ophalen).*|download outlook voor .*|lähetetty \S{0,30}(?:sta|stä|lta|ltä|lla|llä|n kautta)\b.{0,60}|lähetin tämän .{0,40}|hanki outlook .*|(?:von|vom) mei\w+ .{1,60}(?:gesendet|geschickt|verschickt)\.?|gesendet (?:von|mit|über|via|aus) .{1,60}|diese nachricht wurde von mei.{1,80}|outlook für \w+ (?:beziehen|herunterladen|abrufen).*|holen sie sich outlook.*)$/i

/** Wishes at the end of a mail. A line that begins so ends the writer's words. */
export const SIGN_OFF =
  /^(?:(?:met|m\.?) ?(?:vriendelijke|hartelijke|beste|collegiale|sportieve|zonnige|warme) groet(?:en|jes)?|(?:vriendelijke|hartelijke|beste|vele|warme|de|lieve) groet(?:en|jes)?|hoogachtend|groet(?:en|jes)?|gr|grtz?|mvg|m\.v\.g|mvrgr|vr\.? ?gr|ystävällisin terveisin|parhain terveisin|terveisin|terkuin|terv|yst\.? ?terv|yt|t|kunnioittavasti|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|schönen?|sonnigen?|kollegialen|vielen|viele|liebe|beste|herzliche|schöne|freundliche) (?:gr[uü](?:ß|ss)e?n?|gr[uü](?:ß|ss))|hochachtungsvoll|mfg|m\.f\.g|lg|vg|bg|gr[uü](?:ß|ss)e?|(?:kind|best|warm|warmest|kindest|many|with (?:kind|best)) regards|regards|rgds|(?:kr|br|rgs)|best wishes|all the best|yours (?:sincerely|faithfully|truly)|sincerely|cheers|best|cordialement|med vänlig hälsning)(?![\p{L}\p{N}'’])/iu

/** Words of a notice that a firm hangs under every mail; two of them in one paragraph make a disclaimer. */
export const DISCLAIMER: readonly RegExp[] = [
  /confidential|privileged|vertrouwelijk|luottamuksellis|vertraulich/i,
  /intended (?:only|solely|recipient|for)|addressee|bestemd voor|geadresseerde|tarkoitettu|vastaanottaja|bestimmt|empfänger/i,
  /disclos|distribut|copying|openbaarmaking|verspreiding|kopiëren|levittämi|kopioi|weitergabe|verbreitung|kopieren/i,
  /(?:delete|destroy) (?:it|this|the)|verwijder|vernietig|poista(?:maan|kaa)|tuhoa|(?:löschen|vernichten) sie|unbefugt/i,
  /in error|by mistake|ten onrechte|abusievelijk|per abuis|erehdyksessä|virheellisesti|irrtümlich|versehentlich/i,
  /e-?mail|bericht|viesti|nachricht|message/i,
]

/** One-line notices. */
export const NOTICE =
  /(?:consider the environment before|think before you print|denk aan het milieu|print deze (?:e-?)?mail|ajattele ympäristöä|bitte denken sie an die umwelt|scanned by|virus[- ]?(?:free|frei|vrij)|\[?(?:external|extern|ulkoinen)(?: (?:e-?mail|mail|sender))?\]|caution: this e?-?mail|let op: (?:deze )?(?:e-?)?mail (?:is )?afkomstig van buiten|this email originated from outside)/i

/** First line or subject of an automatic reply. */
export const AUTOMATIC =
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|automatisch antwoord|automatische (?:antwort|reply|reactie)|afwezigheids?(?:bericht|assistent|melding)|automaattinen (?:vastaus|poissaoloviesti|viesti)|poissaoloviesti|poissaoloilmoitus|abwesenheits(?:notiz|nachricht|meldung)|automatische abwesenheit|ik ben (?:momenteel |op dit moment )?(?:afwezig|niet aanwezig|met (?:vakantie|verlof|zwangerschapsverlof))|olen (?:lomalla|poissa)\b.{0,80}|ich bin (?:derzeit |zurzeit |bis (?:zum )?\S{1,20} )?(?:nicht im (?:büro|haus)|abwesend|im urlaub)|i am (?:currently |now )?(?:out of (?:the )?office|on (?:annual |parental |maternity )?leave|away from)|thank you for your (?:e-?mail|message)\. i am (?:currently )?(?:out|away|on))/i

/** A greeting that has a line for itself. */
export const GREETING =
  /^(?:beste|geachte|hallo|hoi|hey|hi|hello|dag|goede?(?:morgen|middag|avond)|lieve|dear|good (?:morning|afternoon|evening)|morning|afternoon|hei|moi|terve|moikka|heippa|huomenta|hyvää (?:päivää|huomenta|iltapäivää|iltaa)|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|grüezi|grüß gott|servus|moin|salü)(?: [\p{L}.'’/&-]+){0,6}\s*[,!.:]?$/iu
