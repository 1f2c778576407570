import type { SignalPhrases } from './names.ts'

export const DE: SignalPhrases = {
  public:
    'bewertung .. schreiben|bewertung .. abgeben|bewertung .. hinterlassen|negative bewertung|schlechte bewertung|ehrliche bewertung|rezension|ein stern|1 stern|auf google bewerten|auf trustpilot|auf linkedin|auf social media|sozialen medien|auf facebook|auf twitter|an die presse|der presse|die presse|an die zeitung|der zeitung|zeitung|an die öffentlichkeit|öffentlich machen|publik|konsumentensendung|im forum|händlerforum|allen erzählen|jedem erzählen|andere warnen|poste ich|posten wir|veröffentliche|weitererzählen|fernsehen',
  leave:
    'kündige|kündigen|kündigung|kündigt uns|vom vertrag zurück*|trete .. zurück|rücktritt|vertrag .. auflösen|vertrag .. nicht verlänger*|nicht verlänger*|wechsel zu|wechseln zu|zu wechseln|anbieter wechseln|wechseln den anbieter|anderen anbieter|anderer anbieter|anderen dienstleister|anderer dienstleister|konkurrenz|mitbewerber|woanders|nie wieder|letzte bestellung|letzte mal|wir migrieren|wir gehen|bin weg|sind wir weg|kunden verloren|aus dem laden|abo .. beenden|konto .. löschen|alternativen',
  cannot:
    'ich kann nicht|wir können nicht|ich kann .. nicht|wir können .. nicht|kann ich nicht|können wir nicht|kann nicht|niemand kann|keiner kann|kann keiner|kann niemand|komme nicht|komm nicht|kommen nicht|nicht arbeiten|nicht anmelden|nicht einloggen|kein zugriff|keinen zugriff|lässt sich nicht|können keine|können .. keine|können .. kein|kann keine|kann .. keine|kann kein|nicht möglich|stehen still|sitzen fest',
  deadline:
    'bis # uhr|vor # uhr|bis freitag|bis montag|bis dienstag|bis mittwoch|bis donnerstag|bis morgen|bis heute abend|bis mittag|bis ende|bis zum|bis spätestens|spätestens|deadline|frist|vor dem wochenende|noch heute|heute noch|muss .. fertig|muss bis|brauche .. bis|brauchen .. bis|benötigen .. bis|vor freitag|vor montag',
  people:
    'leute|personen|mitarbeiter|mitarbeiterinnen|mitarbeitende|kollegen|kolleginnen|benutzer|nutzer|anwender|kunden|patienten|schüler|studenten|mann|arbeitsplätze|kassen|fahrer|plätze|lehrkräfte|pfleger|filialen',
  rhetorical:
    'liest das|liest jemand|ist da jemand|ist jemand|wie schwer|wie kann|wofür zahle|wofür bezahle|wie oft|wie lange noch|was soll|wer denkt|im ernst|ernsthaft|oder wie|oder was|hallo|kümmert sich|können sie sich vorstellen|was glauben',
  subject:
    'plugin|schnittstelle|integration|button|knopf|widget|api|anmeldung mit|unsere linkedin|unser facebook|kampagne|seite für',
  call: 'rufen sie mich|rufen sie uns|ruf mich|können sie mich .. anrufen|könnten sie mich .. anrufen|können sie uns .. anrufen|könnten sie uns .. anrufen|kannst du mich .. anrufen|könntest du mich .. anrufen|kann mich .. anrufen|könnte mich .. anrufen|kann uns .. anrufen|können sie mich .. zurückrufen|könnten sie mich .. zurückrufen|kann mich .. zurückrufen|könnte mich .. zurückrufen|mich bitte .. anrufen|uns bitte .. anrufen|bitte kurz anrufen|bitte mich .. anrufen|bitte uns .. anrufen|bitte .. mich zurückrufen|bitte telefonisch|bitte um rückruf|bitte um .. rückruf|bitte um anruf|bitte um .. anruf|bitten um rückruf|bitten um .. rückruf|rückruf erbeten|bitte rückruf|lieber telefonisch|am liebsten telefonisch|am besten telefonisch|lieber angerufen|melden sie sich .. telefonisch',
  mail: 'lieber per mail|lieber per e mail|lieber eine mail|lieber eine e mail|lieber mail|am liebsten per mail|am liebsten per e mail|am besten per mail|am besten per e mail|bitte nur per mail|bitte nur per e mail|lieber schriftlich|am liebsten schriftlich|bitte nur schriftlich',
  notAsked:
    'sie mich nicht|sie mich bitte nicht|sie uns nicht|sie uns bitte nicht|ruf mich nicht|ruf mich bitte nicht|nicht .. anrufen|nicht .. zurückrufen|nicht telefonisch|kein anruf|keinen anruf|kein rückruf|keinen rückruf|nicht per mail',
}
