import type { ConceptWords } from './names.ts'

export const DE: ConceptWords = {
  thanks:
    'danke|dankeschön|vielen dank|besten dank|herzlichen dank|dank|merci|danki|dankä|thx|thanks|bedanke|bedanken|bedankt|ich danke|tausend dank|vergelts gott|dankend|danke für|dank für|danke ihnen|danke euch|danke dir|vile dank|danke sehr|danke vielmals|danke schön|lieben dank|großen dank|dank euch|dank ihnen|danke an|ganz lieben dank|merci vilmal|besten dank für|dangge|dank schön|danke dass',
  closer:
    'danke im voraus|dank im voraus|vielen dank im voraus|besten dank im voraus|danke schon mal|dank schon mal|danke schonmal|danke vorab|vorab vielen dank|vorab danke|im voraus|dank vorab|mit freundlichen|freundliche grüße|viele grüße|schöne grüße|liebe grüße|mfg|lg|vg|schönen tag|schönes wochenende|schönen abend|schöne woche|freue mich auf|freuen uns auf|ich freue mich über|um rückmeldung|bitte um rückmeldung|bitte um info|danke für die info|danke für die rückmeldung|danke für ihre nachricht|danke für ihre mühe|dank für ihre bemühungen|danke für den hinweis|wäre dankbar|wäre ihnen dankbar|wäre nett|wäre super wenn|wäre toll wenn|im vorhinein',
  praise:
    'super|toll|tolle|toller|tolles|großartig*|fantastisch*|phantastisch*|hervorragend*|ausgezeichnet*|perfekt*|spitze|spitzen*|klasse|genial*|exzellent*|wunderbar*|erstklassig*|vorbildlich*|einwandfrei*|top|bestens|beeindruck*|begeister*|sensationell|phänomenal|traumhaft|ein traum|bravourös|mega|geil|leiwand|ur super|famos|grandios*|vorzüglich|tadellos|reibungslos*|beste|besser geht|weltklasse|bühnenreif|sauber|hammer|wie am schnürchen|1a|ein gedicht|astrein|hut ab|souverän|überragend*|herrlich*|vergnüglich|macht spaß|gefällt mir|gefällt uns|sehr gut|richtig gut|so muss|so soll|so stellt man|genau so|selten so|professionell|profi|profis|unkompliziert|sorgfältig*|aufmerksam|ein vergnügen|eine freude|erfreulich*|sehr zufrieden|voll zufrieden|rundum|wow|ein bravo|bravo an|respekt|besser gehts|vom feinsten|stark|lobenswert|mustergültig|eine wucht|ausgesprochen|liebevoll|wie neu|unschlagbar|kann man nur|meisterhaft',
  good: 'gut|gute|guter|gutes|schön|schöne|nett|nette|prima|hilfreich*|nützlich|angenehm*|flott|praktisch|verständlich*|klar|kompetent*|fein|passt|okay|problemlos|erleichterung|anständig|fair|lieb',
  happy:
    'froh|glücklich|zufrieden|freut|freue mich|freuen uns|erfreut|erleichtert|erleichterung|beruhigt|begeistert|liebe euch|gern empfehle|empfehlen|weiterempfehl*|fan von|fans|happy|freude|grossi freud|gefreut|gfreut|stolz|gfallen|gefallen|freu mich|lachen|gelacht|lächeln|strahl*|tränen|geweint vor|spaß|entspannt|aufatmen|gefällt|glücklicher|beruhigend|jubel|gejubelt',
  hero: 'held|helden|heldin|engel|retter*|gerettet|rettet|schatz|goldstück|perle|juwel|segen|füchse|lob|großes lob|ein lob|kompliment*|hut ab|respekt|chapeau|ehrenmann|gold wert|weitergeben|richten sie|richten s|anerkennung|gehaltserhöhung|kuchen|pralinen|freikarten|flasche|kistl|zauberer|meister|lobend|danke an|wahnsinn|den behaltet|über das übliche hinaus|einsatz|applaus|verdient ein|besonderen dank|nicht vergessen|vergesse ich|verdient|blumen|freikarte|rührung|knutschen|umarmen|umarmung|von herzen|mut gemacht|von sich aus|aus eigenem|eigeninitiative|ungefragt|bis spät|bis nach mitternacht|am sonntag|an einem sonntag|in der nacht|mitten in der nacht|drangeblieben|nicht lockergelassen|nicht selbstverständlich|keine selbstverständlichkeit|das darf auch|muss auch mal|auch mal gesagt|sagen dass|gesagt werden|loben|lobe|lobt|gelobt|ein hoch|behalten sie|gehalten|not verstanden|grüßen sie|ausrichten|weiterleiten|bier|schokolade|torte|prämie',
  fast: 'schnell*|zügig*|prompt*|rasch*|flott*|fix|fixe|umgehend|sofort|in kürzester|innerhalb einer stunde|binnen|blitzschnell|in minuten|am selben tag|noch am|ruckzuck|in # minuten|zackig',
  friendly:
    'freundlich*|geduldig*|geduld|hilfsbereit*|zuvorkommend*|höflich*|verständnisvoll*|herzlich*|zugehört|erklärt|nette|kulant*|kulanz|engagiert*|menschlich|aufmerksam|liebevoll|gründlich|persönlich|ehrlich',
  fixed:
    'gelöst|behoben|repariert|erledigt|läuft wieder|geht wieder|funktioniert wieder|klappt wieder|läuft jetzt|geht jetzt|funktioniert jetzt|wieder da|ist da|sind da|hat geklappt|klappt jetzt|hat funktioniert|funktioniert einwandfrei|alles steht|gefixt|wiederhergestellt|zurück|angekommen|eingetroffen|gekommen|ich bin drin|bin wieder drin|gelungen|geregelt|bereinigt|schon da|ist gekommen|gutgeschrieben|empfängt wieder|stimmt wieder|stimmt jetzt|stimmt auf|ist neu|ausgetauscht|getauscht|korrigiert|nachgereicht|eingespielt|erstattet|gutschrift ist|warm|wieder frei|wieder online|eingegangen|hat gepasst',
  disappointed:
    'enttäusch*|schade|bedauer*|unzufrieden|nicht zufrieden|nicht glücklich|unglücklich|unschön|unbefriedigend*|ernüchter*|nicht optimal|suboptimal|nicht gerade|nicht ganz|nicht so schön|traurig|lässt zu wünschen|zu wünschen übrig|dünn|mau|bescheiden|wäre schön gewesen|wäre nett gewesen|hätte mir|hätten uns|hätte man|hätte erwartet|hätte mich gefreut|mittel|mittelprächtig|dürftig|unglücklich|umständlich|mühsam|ungünstig|vertröstet|verdrossen|ratlos',
  angry:
    'ärger*|verärger*|wütend|sauer|stinksauer|genervt|nervt|nervig|frust*|satt|habe es satt|hab es satt|die nase voll|nase voll|schnauze voll|geduld am ende|meine geduld|unsere geduld|reicht|es reicht|mir reicht|jetzt reichts|reichts|platzt|kragen|zum kotzen|kotzt|wut|empört|entsetzt|fassungslos|angefressen|ang fressen|grantig|zornig|verzweif*|leid|auf die palme|zum verzweifeln|wahnsinnig|irre|fuchsig|erbost',
  insult:
    'unverschämt*|frechheit|lächerlich*|katastroph*|unfähig*|saftladen|sauerei|schweinerei|schlecht|schlechte|schlechter|schlechtester|miserabel*|mies|mieser|miese|grottig|unterirdisch|schlamperei|schlampig|dilettant*|amateur*|peinlich*|blamab*|blamage|armselig|erbärmlich*|witz|ein witz|schlechter witz|farce|zumutung|skandal*|schande|scheiß*|scheiss*|kacke|mist|müll|schrott|verarsch*|verarscht|betrug|abzocke|lüge*|gelogen|schwachsinn|blödsinn|unsinn|hohn|desaster|chaos|trauerspiel|zirkus|kindergarten|unglaublich|wahnsinn|unterste schublade|rücksichtslos|dreist|wtf|unprofessionell|nutzlos|wertlos|furchtbar|schrecklich|horror|albtraum|alptraum|inkompeten*|bodenlos*|deppert|blöd',
  unacceptable:
    'inakzeptabel|nicht akzeptabel|nicht hinnehmbar|untragbar|unzumutbar|nicht tragbar|geht gar nicht|so nicht|so geht das nicht|das geht nicht|nicht in ordnung|nicht okay|nicht fair|unfair|nicht hinnehmen|nicht akzeptieren|kann nicht sein|darf nicht sein|kann doch nicht|nicht umgehen|unmöglich|haltlos|schlechterdings|unter aller|unterirdisch|das ist kein|nicht zu fassen|unbegreiflich|indiskutabel',
  still:
    'immer noch|noch immer|nach wie vor|weiterhin|noch nicht|noch kein*|bis heute|bis dato|bislang|bisher|unverändert|noch nie|gleiche problem|gleicher fehler|selbe problem|dasselbe|das gleiche|fortgesetzt|bleibt|andauernd|dauernd|offen',
  again:
    'wieder|erneut|abermals|nochmals|nochmal|noch einmal|schon wieder|jedes mal|jedesmal|ständig|wiederholt*|immer wieder|zum wiederholten|aufs neue|wiederum|ein weiteres|jeden tag|dauernd|x mal|neuerlich|nomal',
  nth: 'zweite mal|dritte mal|zum zweiten mal|zum dritten mal|zum vierten mal|zum fünften mal|zum dritten|zum vierten|zum zweiten|zweimal|dreimal|viermal|fünfmal|mehrfach|mehrmals|etliche male|unzählige|dritte mail|zweite mail|vierte mail|dritte anfrage|zweite anfrage|drittes ticket|zweites ticket|dritte erinnerung|zweite erinnerung|dritte aufforderung|zweite aufforderung|letzte aufforderung|dritte|dritten|dritter|drittes|vierte|vierten|vierter|fünfte|fünften|fünfter|sechste|sechsten|x ten|xten|wie oft|wievielte*|wie bereits|wie gesagt|wie schon|wie geschrieben|wie erwähnt|ich habe bereits|ich hatte bereits|wir haben bereits|bereits gemeldet|bereits geschrieben|schon geschrieben|schon gemeldet|schon erklärt|bereits mitgeteilt|trotz zweier|trotz mehrfacher|trotz mehrerer|zum x ten|drei verschiedene|drei mal|zwei mal|vier mal',
  remind:
    'erinner*|mahnung|nachhak*|hake nach|hak nach|haken nach|nachfass*|nachfrag*|frage nach|frag nach|push|reminder|rückfrage|komme zurück|melde mich erneut|melde mich nochmals|melde mich wieder|ich schon wieder|ich nochmal|ich wieder|stups|anstupsen|ping|urgenz|urgier*|moniere',
  already: 'schon|bereits|inzwischen|mittlerweile|vorher|zuvor|längst|seither',
  wait: 'warte|warten|wartet|gewartet|wartezeit|warteschleife|hinhalten|hingehalten|vertröst*|liegt|liegen geblieben|dauert|gedauert|lässt auf sich|in der schleife|aussteh*|ausstehend|hängt|überfällig|warteschlange|wart',
  duration:
    'tage|tagen|wochen|woche|monate|monaten|monat|stunden|stunde|jahre|jahren|wochenende|ewigkeit|ewig|seit montag|seit letzter|lange|lang|tag|jahr|minuten',
  noReply:
    'keine antwort|keine rückmeldung|keine reaktion|nichts gehört|nix gehört|nichts von ihnen|nichts von euch|nichts passiert|nichts getan|funkstille|stille|schweigen|sprachlosigkeit|unbeantwortet|ignorier*|meldet sich niemand|niemand meldet|meldet sich keiner|keiner meldet|geht keiner|geht niemand|niemand ran|keiner ran|keiner hin|rührt sich|weder anruf|weder mail|ohne antwort|ohne reaktion|ohne rückmeldung|kommentarlos|liest das|liest hier|liest jemand|ist da jemand|ist jemand|kümmert sich|hat jemand|schaut jemand|bearbeitet das|nicht gemeldet|keine äußerung|keinen rückruf|kein rückruf|zurückgerufen|rückruf|tut sich|lebt ihr|automatische antwort|standardantwort|textbaustein|chatroboter|hallo hallo|kein lebenszeichen|auf taube ohren|ghost*',
  nobody: 'niemand|keiner|keine|nichts|nix|nirgends|kein einziger|kein einziges|kein mensch|niemandem',
  promise:
    'versproch*|versprech*|zugesagt|zusage|zugesichert|versichert|versicherten|sollte|sollten|hieß es|heißt es|geheißen|angekündigt|ankündig*|vereinbart|garantier*|laut ihnen|laut vertrag|wollten sie|wollte sich|wollten sich|ihr sagtet|sie sagten|sie schrieben|verkaufen|beworben|vertraglich|gesagt|gsagt',
  never: 'nie|niemals|noch nie|kein einziges mal|nicht ein mal|nicht einmal|jemals',
  boss: 'vorgesetzte*|chef|chefs|chefin|geschäftsführ*|geschäftsleitung|leitung|teamleit*|management|eskal*|beschwerde*|beschwerdestelle|abteilungsleit*|vorstand|verantwortlich*|betriebsrat|gewerkschaft|höhere stelle|außendienst|direktion|filialleit*|vorgesetzt*|intendanz|oben',
  legal:
    'anwalt*|anwältin|rechtsanwalt|rechtlich*|rechtsweg|klage|gericht|arbeitsgericht|juristisch*|verbraucherzentrale|verbraucherschutz|konsumentenschutz|ombudsmann|ombudsstelle|schlichtung*|schadensersatz|schadenersatz|haftung|haftpflicht*|regress*|rechtsschutz*|frist|fristsetzung|nachfrist|datenschutzbehörde|anzeige|polizei|vertragsstrafe|verzug|rücktritt|widerrufe|abmahn*|bundesnetzagentur|mahnbescheid|ansprüche|außerordentliche|inkasso',
  leave:
    'kündig*|kündige|kündigung|kündigen|kündigt|wechsle|wechseln|wechsel zu|anbieterwechsel|anderen anbieter|andere anbieter|anderer anbieter|anderen dienstleister|konkurrenz|mitbewerber|alternative*|trete vom|zurücktreten|vom vertrag|nicht verlänger*|läuft aus|migrieren|woanders|verlassen|nie wieder|nie mehr|das letzte mal|zum letzten mal|sind weg|bin weg|steigen aus|umsteigen|abspringen|trennen|stornier*|kunden verloren|kunde gewesen|aus dem laden|sehen uns um|auflös*',
  public:
    'bewertung*|rezension*|trustpilot|google|ein stern|1 stern|sterne|twitter|linkedin|facebook|social media|soziale* medien|presse|zeitung|journalist*|medien|fernsehen|konsumentensendung|forum|händlerforum|publik|öffentlich*|poste|posten|publizier*|veröffentlich*|blog|kununu|weitersagen|erzähle jedem|warne|lokalzeitung|orf|kassensturz',
  moneyBack:
    'geld zurück|erstatt*|rückerstatt*|gutschrift|rückzahl*|zahle nicht|zahlen nicht|einbehalten|behalten wir|minder*|entschädig*|kompensation|lastschrift|zurückbuch*|zurückhalten|rückbuchung|zahlen sie zurück|storniere',
  pay: 'zahle|zahlen|bezahle*|bezahlt|kosten|kostet|teuer|preis*|premium|vertrag|abo|kunde seit|kunden seit|treue*|langjährig*|stammkunde|rechnung|geld|euro|franken|wofür',
  expect:
    'erwart*|hätte gedacht|hatte gedacht|gerechnet|gehofft|angenommen|davon ausgegangen|ging davon aus|dachte|sollte man|vorgestellt|versprochen hatte|man würde|verlassen können',
  slightly:
    'ein bisschen|bisschen|ein wenig|etwas|leicht|einigermaßen|nicht ganz|nicht wirklich|nicht unbedingt|nicht gerade|eher|ziemlich|relativ|gewissermaßen|sagen wir|um es|gelinde gesagt|vorsichtig gesagt|offen gestanden|ehrlich gesagt|wenn ich ehrlich|muss ich sagen|muss schon sagen|will nicht meckern|nicht meckern|ohne meckern|mit verlaub|bei allem respekt|eigentlich|halt|bitzeli|es bitzeli|wohl|mäßig|so lala|sportlich|eh',
  surprised:
    'überrasch*|erstaun*|verwunder*|wunder*|verdutzt|irritier*|befremd*|verblüff*|frage mich|fragen uns|verstehe nicht|versteh nicht|nicht nachvollzieh*|unverständlich*|nicht verständlich|unbegreiflich*|rätsel*|staun*|interessant|faszinierend|spannend|bemerkenswert|bewundernswert',
  strange:
    'komisch|seltsam|merkwürdig*|eigenartig|kurios|ironisch|ironie|sonderbar|bedenklich|besorg*|sorge|sorgen|fragwürdig|befremdlich|unwohl',
  unfortunately: 'leider|bedauerlicherweise|zu meinem bedauern|unglücklicherweise',
  please:
    'bitte|bitten|könnten sie|könntet ihr|können sie|könnt ihr|kannst du|würden sie|ich bitte|wären sie|ersuche|darf ich|dürfte ich|magst du|mögt ihr',
  urgent:
    'dringend*|eilig|eilt|sofort|umgehend|unverzüglich|asap|schnellstmöglich|priorität|frist|deadline|heute noch|bis morgen|spätestens|so schnell wie möglich|zeitkritisch|notfall|akut',
  broken:
    'kaputt|defekt*|fehler*|fehlermeldung|störung*|ausfall|ausgefallen|abgestürzt|stürzt|absturz|hängt|eingefroren|problem*|geht nicht|tot|weg|verschwunden|gesperrt|verweigert|fehlgeschlagen|scheitert|falsch*|verloren|fehlt|fehlen|blockiert|langsam|offline|undicht|tropft|stinkt|beschädigt|abgelaufen|abgelehnt|abgewiesen|steht|spinnt|streikt|unerreichbar',
  you: 'sie|ihr|ihre|ihren|ihrem|ihrer|ihnen|euch|euer|eure|eurer|euren|du|dir|dich|dein*|eich|enk|ihres',
  we: 'ich|wir|mein*|unser*|mir|uns|mich|i|mi|hamma',
  staff:
    'support|hotline|helpdesk|kundendienst|kundenservice|service|mitarbeiter*|kolleg*|techniker*|monteur*|abteilung|team|fahrer|berater*|betreuung|innendienst|sachbearbeiter*|chatbot|roboter|it|herr|frau|leute|jemand|bearbeitung|bot|zusteller|dienstleister|personal',
  but: 'aber|jedoch|allerdings|doch|obwohl|trotzdem|dennoch|nur|bloß|zwar|dafür|hingegen|andererseits|leider',
  otherwise:
    'sonst|ansonsten|andernfalls|falls|wenn nicht|sollte|sollten|widrigenfalls|gegebenenfalls|bis dahin|sehe ich mich|sehen wir uns|gezwungen|werde ich|werden wir|behalte mir|behalten uns|bevor ich|wenn das so|wenn s|letztmalig',
  rhetoric:
    'ernsthaft|wirklich|echt|eigentlich|überhaupt|tatsächlich|im ernst|warum|wieso|weshalb|wie kann|wie lange noch|wie schwer|was soll|wozu|wofür|wer denkt|wer hat|können sie sich vorstellen|offenbar|offensichtlich|anscheinend|angeblich|denn|mal|gefälligst|herrgott|himmel|gott|verdammt|mann|oida|hallo|na|wie bitte|oder wie|oder was',
  closeIt:
    'geschlossen werden|kann geschlossen|können schließen|kann zu|schließen|ticket schließen|kann weg|hat sich erledigt|erledigt sich|nicht mehr nötig|nicht mehr nötig|von selbst|brauchen wir nicht mehr|kann abgeschlossen|könnt ihr schließen|schließt|zumachen|abhaken',
  ok: 'ok|okay|oki|alles klar|verstanden|in ordnung|passt|notiert|ja|nein|jo|genau|stimmt|korrekt|bestätig*|einverstanden|kein problem|wird gemacht|mach ich|erhalten|gut|eh',
  sorry: 'sorry|entschuldig*|tut mir leid|verzeihung|mein fehler|pardon|versehen',
  bravo:
    'bravo|glückwunsch|gratulation|gratuliere|na toll|na super|na bravo|toll gemacht|super gemacht|ganz toll|ganz tolle|wie schön|wie nett|wie praktisch|wie originell|schön dass|großartig|chapeau|läuft bei|prost|herzlichen dank für|danke für nichts|vielen dank auch|danke auch|sehr hilfreich|sehr witzig|wie immer|wie üblich|natürlich|selbstverständlich|klar doch|hauptsache|immerhin|wenigstens|interessant|spannend|amüsant|lustig|witzig|beneide|museum|brieftaube*|rauchzeichen|glaskugel|humor|medaille|preis verdient|fans|tolle idee|guter tipp|der tipp|sicher|bestimmt|voller erfolg|delight*|beruhigend|fürsorglich|bewundere',
  vendor:
    'microsoft|google|apple|telekom|vodafone|o2|dhl|dpd|hermes|gls|ups|post|lieferant|hersteller|spediteur|spedition|paketdienst|swisscom|a1|magenta|adobe|sap|datev|provider|anbieter|finanzamt|vermieter|aws|zusteller|bahn|verlag|drittanbieter|subunternehmer',
  cannot:
    'kann nicht|können nicht|geht nicht|funktioniert nicht|klappt nicht|läuft nicht|lässt sich nicht|nicht möglich|unmöglich|kein zugriff|keinen zugriff|komme nicht|komm nicht|startet nicht|konnte nicht|nicht mehr|druckt nicht',
  trust: 'vertrau*|glaub*|verlässlich*|zuverlässig*|verlassen auf|glaubwürdig*|verlass',
  rude: 'unhöflich|arrogant*|unfreundlich*|pampig|patzig|schnippisch|aufgelegt|abgewimmelt|abgespeist|abgewiegelt|hingehalten|vertröst*|von pontius|weitergereicht|weiterverbunden|im kreis|ausrede*|standardantwort*|textbaustein*|copy paste|vorgefertigt|ohne rückfrage|ohne vorwarnung|ohne ankündigung|ungefragt|einfach so|kommentarlos|respektlos|herablassend|belehr*|schieben|zuschieben|schuld|von vorn|von vorne|jeder sagt|jedes mal jemand|gelesen|lesen sie|liest|überheblich|von oben herab|keinen interessiert|nicht ernst|abgekanzelt|angeschnauzt|gleichgültig',
  loss: 'verlust|verloren|schaden|umsatz*|arbeitsausfall|umsonst|vergebens|verschwend*|überstunden|zeitverlust|kostet uns|kostet mich|ausfallkosten|entgangen*|stillstand',
  hope: 'hoffe|hoffen|hoffentlich|hoffnung',
  grateful:
    'dankbar*|schätze|schätzen|wertschätz*|weiß zu schätzen|verbunden|verbindlichsten|erkenne ich|anerkenn*|zu würdigen|hoch anrechnen|rechne',
  finally:
    'endlich|schließlich|letztendlich|am ende|zum schluss|nach langem|wurde auch zeit|besser spät|zu guter letzt',
  day: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|gestern|vorgestern|januar|jänner|februar|märz|april|juni|juli|august|september|oktober|november|dezember|ostern|weihnachten',
  very: 'sehr|echt|wirklich|total|absolut|völlig|extrem|äußerst|überaus|höchst|unglaublich|so|ganz|richtig|besonders|ausgesprochen|ur|voll|aufrichtig|restlos',
  not: 'nicht|kein*|nie|niemals|nichts|nix|niemand|ohne|weder|noch|ned|net|nöd|kaum|nit|keinerlei',
  noHurry:
    'keine eile|eilt nicht|nicht eilig|hat zeit|kein stress|wenn sie zeit|wenn du zeit|wenn ihr zeit|in ruhe|bei gelegenheit|nicht dringend|keinen stress|ohne eile|pressiert nicht|keine hektik',
  anyNews:
    'gibt es neuigkeiten|gibts neuigkeiten|gibts was neues|schon was neues|gibt es schon|neuigkeiten|sachstand|zwischenstand|stand der dinge|wie ist der stand|wie sieht es aus|wie siehts aus|wie schauts aus|schon absehbar|schon bekannt|wisst ihr schon|wissen sie schon|konnten sie schon|habt ihr schon|haben sie schon|neues zu|gibt es ein update',
  ask: 'wie kann ich|wie kann man|wie bekomme|ist es möglich|kann ich|können wir|kann man|muss ich|müssen wir|gibt es|wo finde|wo kann|welche*|was ist|wann|wie lange|stimmt es|darf ich|wer ist|ist das normal|brauche ich|soll ich',
  attached:
    'anbei|anhang|im anhang|beigefügt|siehe unten|wie gewünscht|wie gefordert|hier die|hier der|hier das|hier sind|screenshot|log|version|nummer|daten|seriennummer|bildschirmfoto',
  request:
    'hätte gern|hätte gerne|hätten gern|möchte|möchten|brauche|brauchen|benötig*|bestellen|beantragen|einrichten|hinzufügen|ändern|löschen|freischalten|anlegen|zurücksetzen|installieren|wünsche',
  wish: 'wäre schön|wäre gut|wäre hilfreich|würde helfen|würde mich freuen|es wäre|hätte gerne gehabt',
  number: 'ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  enough:
    'genug|schluss|letzte chance|letzte warnung|ultimatum|grenze|maß ist voll|fass|es reicht|basta|feierabend|ein für alle mal|letztmals',
  complain:
    'beschwer*|meckern|mecker|reklamier*|reklamation|unmut|schimpf*|gschimpft|beanstand*|protest*|missfallen',
}
