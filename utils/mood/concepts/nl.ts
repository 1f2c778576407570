import type { ConceptWords } from './names.ts'

export const NL: ConceptWords = {
  thanks:
    'bedankt|dank|dankjewel|dankuwel|dank je|dank u|dankje|merci|thx|thnx|tnx|bedank|bedankje|hartelijk dank|duizendmaal dank|dankzij|mercikes|dikke merci|bedankt voor|dank voor|dank aan|bedankt aan|danku|dank jullie|bedankt hoor|bedankt hé|merci hé|super bedankt|heel erg bedankt|enorm bedankt',
  closer:
    'alvast bedankt|bij voorbaat dank|bvd|b v d|alvast dank|alvast hartelijk|alvast merci|dank alvast|bedankt alvast|dank voor de moeite|bedankt voor de moeite|dank voor uw tijd|met vriendelijke|vriendelijke groet*|fijne dag|fijn weekend|prettige dag|prettig weekend|ik hoor het graag|hoor ik graag|hoor graag|laat maar weten|laat het me weten|ik zie uw|in afwachting|stel ik op prijs|dank voor de terugkoppeling|dank voor de uitleg|bedankt voor het doorgeven|dank voor uw bericht|bedankt voor je bericht|zou fijn zijn|zou mooi zijn|alvast een',
  praise:
    'geweldig*|fantastisch*|uitstekend*|super*|top|toppie|topservice|perfect*|schitterend|prachtig*|briljant*|geniaal|voortreffelijk*|subliem|vlekkeloos|keurig*|puik|klasse|chapeau|indrukwekkend|grandioos|machtig|formidabel|zalig|heerlijk|beste|als een zonnetje|als een trein|niks dan lof|niets dan lof|wat een service|grote klasse|eersteklas|beter kan niet|onder de indruk|verder dan|beyond|de max|wijs|zot goed|ongelofelijk goed|ongelooflijk goed|correct|zeldzaam|alle lof|alleen maar goeds|uitmuntend|helemaal top|wat een verschil|maakt echt verschil|maakt verschil|beste wat er is|vakwerk|vakman*|vakvrouw|professioneel|onberispelijk|meer dan|niets te klagen|niks te klagen|kan niet beter|zoals het hoort|zo hoort het|zo moet het|schoon|knap|knap werk|mag gezegd|wow|een verademing|verademing|sterk|zot content|zo duidelijk|heel tevreden|super tevreden|merci voor',
  good: 'goed|goede|fijn|fijne|mooi|mooie|prima|netjes|nette|handig|duidelijk*|prettig|lekker|leuk|vlot|vlotte|helder*|gemakkelijk|makkelijk|aangenaam|soepel|in orde|plezant',
  happy:
    'blij|verheugd|gelukkig|opgelucht|opluchting|tevreden|content|dolblij|genoten|geniet|aanrader|aanbevelen|fan van|in mijn nopjes|dolgelukkig|trots|enthousiast|bejubel*|vrolijk|opgevrolijkt|jaloers|lachen|gelachen|glimlach|fan|plezier|genieten|gerust|geruster|gerustgesteld|hele gezin|wat een opluchting|pff|tranen',
  hero: 'held|helden|heldin|topper|toppers|topteam|schat|schatten|engel*|redder|reddende|kanjer*|tovenaar|goud waard|goudklompje|petje af|hoedje af|compliment*|pluim*|hulde|bloemetje|taart|gebak|verdient een|verdienen een|lintje|gered|redde|redden onze|de dag gered|parel*|wereldgozer|wereldwijf|bravo voor|lof|ster|doorgeven aan|geef het door|vermelden|een doos|toverkunst|extra mijl|verder gegaan|dat mag ook|mag ook weleens|mag ook wel eens|gezegd worden|complimenten|verdiend|verdient|bloemen|koek|koekjes|krentenbollen|tractatie|trakteren|biertje|fles|redt je dag|doe zo voort|doe maar zo|doe dat maar|ga zo door|houd hem|houd haar|hou hem|hou haar|vergeet ik nooit|vergeet ik niet|nooit vergeten|opgeslagen|spaar|in het zonnetje|zonnetje|pluim|verder dan nodig|uit zichzelf|zonder dat ik|op de hoogte|hield me|hield ons|op zondag|in de nacht|tot laat|bleef aan de lijn|tranen',
  fast: 'snel|snelle|sneller|vlug|rap|supersnel|razendsnel|vlotjes|zo vlot|binnen een uur|binnen het uur|binnen # minuten|dezelfde dag|meteen|direct|prompt|spoedig|in no time',
  friendly:
    'vriendelijk*|geduld|geduldig*|behulpzaam*|aardig*|lief|lieve|begripvol|meedenkend*|meegedacht|luisterde|geluisterd|uitgelegd|attent|zorgvuldig|menselijk|betrokken|de tijd genomen|nam de tijd|rustig',
  fixed:
    'opgelost|verholpen|hersteld|gefixt|gerepareerd|werkt weer|werkt nu|doet het weer|doen het weer|is terug|zijn terug|weer terug|draait weer|gelukt|in orde gebracht|geregeld|gemaakt|loopt weer|terug in orde|weer bereikbaar|ik ben erin|voor elkaar|weer online|ontvangen|teruggestort|aangekomen|binnen|rechtgezet|teruggezet|gecorrigeerd|klopt nu|klopt weer|staat er weer|staat er al|is er|is gekomen|terugbetaald|vervangen|gestort',
  disappointed:
    'teleur*|jammer|spijtig|ontevreden|niet blij|niet tevreden|tegenvall*|valt tegen|viel tegen|vervelend|matig|niet fraai|niet netjes|niet handig|niet ideaal|had beter|had netter|had prettiger|had fijn geweest|was fijn geweest|was netter geweest|was prettig geweest|was handig geweest|ware|minder geslaagd|minder gelukkig|ongelukkig|betreur*|zuur|zonde|mager|karig|dunnetjes|beperkt|armoedig|pover',
  angry:
    'boos|kwaad|woedend|furieus|beu|zat|ergernis|ergerlijk*|erger|irrita*|geïrriteerd|gefrustreerd|frustr*|klaar mee|er klaar mee|genoeg van|geduld is op|geduld raakt|geduld begint|mijn geduld|ons geduld|pisnijdig|razend|spuugzat|strontzat|kotsbeu|hoe lang|moe van|moedeloos|wanhoop|wanhopig|verbolgen|verontwaardigd|teneinde|gek van|zot van|ziek van|kots*|schijtziek|flauw van|laaiend',
  insult:
    'belachelijk*|waardeloos|waardeloze|schandalig*|schande*|bespottelijk*|lachwekkend*|prutsers|geklungel|klungel*|knoeiers|knoeiwerk|slecht|slechte|slechtste|ramp|drama|dramatisch*|aanfluiting|flut|kut*|klote*|shit|fuck*|wtf|verschrikkelijk*|vreselijk*|afschuwelijk*|onzin|amateuristisch*|amateurs|onbekwaam|incompetent*|zootje|bende|poppenkast|circus|klucht|grap|lachertje|debiel*|idioot|idiote|achterlijk|triest*|treurig*|bedroevend*|beschamend*|beneden peil|beneden alle peil|om te huilen|oplichters|oplichting|leugens|gelogen|liegen|wanprestatie|nalatig*|slordig*|broddelwerk|godgeklaagd|te gek voor woorden|ongelofelijk|ongelooflijk|niet normaal|absurd|janboel|puinhoop|rotzooi',
  unacceptable:
    'onacceptabel*|onaanvaardbaar*|kan niet|kan echt niet|dit kan niet|zo kan het niet|pikken|pik ik niet|accepteer|accepteren|niet door de beugel|ongehoord|onbegrijpelijk|geen pas|te gortig|te ver|onfatsoenlijk|onprofessioneel|niet professioneel|oneerlijk|niet eerlijk|niet fair|onbehoorlijk|gaat te ver|slaat nergens op|niet serieus|niet te doen|buiten proportie',
  still:
    'nog steeds|nog altijd|steeds|nog niet|nog geen|nog immer|tot op heden|tot op vandaag|tot nu toe|tot nog toe|nog nooit|blijft|onveranderd|onverminderd|zelfde probleem|hetzelfde probleem|zelfde fout|hetzelfde|openstaand*|nog open|nog ergens|aanhoudend',
  again:
    'weer|alweer|opnieuw|wederom|nogmaals|weeral|nog eens|nog een keer|andermaal|telkens|elke keer|iedere keer|elke dag|herhaaldelijk|keer op keer|voor de zoveelste|terugkerend|zoveelste|steeds maar|altijd hetzelfde|heropen*|terugkeer*',
  nth: 'tweede keer|derde keer|vierde keer|vijfde keer|zesde keer|tweede maal|derde maal|vierde maal|2e keer|3e keer|4e keer|2de keer|3de keer|twee keer|drie keer|vier keer|vijf keer|tweemaal|driemaal|meermaals|meerdere keren|meerdere malen|al vaker|diverse keren|verschillende keren|herhaalde|derde mail|tweede mail|vierde mail|derde bericht|derde ticket|tweede ticket|derde herinnering|tweede herinnering|tweede verzoek|derde verzoek|derde poging|derde|vierde|vijfde|zesde|3e|4e|5e|2e|3de|4de|zoveelste|hoe vaak|hoeveel keer|zoals ik|zoals gezegd|zoals eerder|zoals aangegeven|zoals gemeld|ik heb al|ik had al|wij hebben al|al gemeld|al gevraagd|al gestuurd|al doorgegeven|al gezegd|al uitgelegd|eerder gemeld|eerder gevraagd|voor de derde|voor de tweede|voor de vierde|de zoveelste',
  remind:
    'herinner*|rappel|reminder|herhaal*|opvolg*|navraag|informeren|nog even|ping|bump|duwtje|schopje|nogmaals|ter herinnering|kom terug op|kom ik terug|hierbij weer|daar ben ik weer|ik weer|vraag het nog',
  already: 'al|reeds|inmiddels|ondertussen|intussen|eerder|vorige|intussentijd',
  wait: 'wacht|wachten|wachtte|gewacht|wachtrij|wachttijd|wachtmuziek|in de wacht|blijft liggen|ligt nog|ligt er nog|blijven liggen|aan het lijntje|lijntje|stil|ligt|uitblijven|uitblijft|duurt|duurde|geduurd|laten wachten',
  duration:
    'dagen|weken|maanden|uur|uren|week|maand|jaar|jaren|weekend|eeuwigheid|eeuwen|sinds maandag|sinds vorige|lang|lange|te lang|weekje|dag',
  noReply:
    'geen antwoord|geen reactie|geen enkele reactie|geen bericht|niets gehoord|niks gehoord|niets vernomen|niets meer|taal noch teken|taal of teken|radiostilte|stilte|onbeantwoord|genegeerd|negeren|negeert|niet gereageerd|reageert niet|reageert niemand|niemand reageert|niemand belt|niet teruggebeld|teruggebeld|terugbellen|geen gehoor|zonder reactie|zonder antwoord|zonder bericht|nooit antwoord|geen update|geen terugkoppeling|leest iemand|is daar iemand|is er iemand|is er nog iemand|kijkt er iemand|kijkt er nog|leest er|is er überhaupt|heeft iemand|kan iemand|iemand thuis|bij iemand ligt|iemand mee bezig|hallo hallo|automatisch antwoord|automatische antwoord|ontvangstbevestiging|niemand die|geen kip|geen mens|doodse|oorverdovend',
  nobody: 'niemand|geen enkele|geen één|nergens|niets|niks|geen mens',
  promise:
    'beloof*|belofte*|beloven|toegezegd*|toezegging|zou worden|zouden worden|zou gebeld|zou komen|zouden komen|gezegd dat|verzekerd|gegarandeerd|garantie|afgesproken|afspraak|jullie zeiden|u zei|u schreef|volgens jullie|volgens uw|geadverteerd|zou teruggebeld|hoe het hoort|moest komen|ging komen|gingen komen',
  never: 'nooit|ooit|niet één keer|geen enkele keer',
  boss: 'manager|leidinggevende|directeur|directie|chef|verantwoordelijke|teamleider|management|escal*|klacht|klachten|klachtenprocedure|formele klacht|hogerop|baas|bestuur|hoofd|ondernemingsraad|iemand die beslist|beslissingsbevoegd|zaakvoerder|diensthoofd|ceo|persoonlijk verantwoordelijk',
  legal:
    'advocaat|jurist|juridisch*|rechter|rechtbank|rechtsbijstand|ombudsman|ombudsdienst|geschillencommissie|consumentenbond|testaankoop|test aankoop|aansprakelijk*|schadeclaim|ingebrekestelling|gebreke|ontbinden|ontbinding|wanprestatie|autoriteit persoonsgegevens|acm|inspectie|politie|aangifte|deurwaarder|toezichthouder|schadevergoeding|overeenkomst|tekortkoming|termijn stellen|privacywaakhond|gegevensbeschermingsautoriteit',
  leave:
    'opzeg*|zeg op|zeg ik|zeggen we|overstap*|stap over|stappen over|andere leverancier|andere partij|andere aanbieder|ander bedrijf|concurrent*|naar een ander|ergens anders|elders|contract beëindigen|beëindig*|stop ermee|stoppen ermee|wij stoppen|ik stop|niet verlengen|niet verlengd|verlengen we niet|annuleer*|annulering|nooit meer|laatste keer|klant kwijt|afscheid|weg bij jullie|vertrek*|uitkijken naar|offertes|alternatie*|ben ik weg|zijn we weg|klaar met jullie|migreren',
  public:
    'review*|recensie*|trustpilot|google|sterren|één ster|1 ster|twitter|linkedin|facebook|social media|sociale media|krant|pers|journalist|media|kassa|radar|publiek|openbaar|forum|rtl|vrt|delen op|online zetten|iedereen vertellen|waarschuw*|appgroep|buurtapp|tamtam',
  moneyBack:
    'geld terug|terugbetal*|terugstort*|terugvorder*|restitutie|vergoed*|compensatie|creditnota|niet betalen|betaal niet|betalen niet|inhouden|houden we in|houd ik in|storneren|gestorneerd|stop de betaling|betaling op|opschort*|schort',
  pay: 'betaal*|betalen|kost*|duur|dure|prijs|premium|contract|abonnement|klant sinds|trouwe|jaren klant|jaar klant|factuur|rekening|geld',
  expect:
    'verwacht*|had gedacht|had gehoopt|ging ervan uit|dacht dat|zou denken|mag je|mag men|mag toch|mogen wij toch|hoop dat|aangenomen|gerekend op|je zou',
  slightly:
    'een beetje|beetje|ietwat|enigszins|toch wel|toch|wel wat|wat minder|niet helemaal|niet echt|niet bepaald|nogal|best wel|lichtelijk|een tikje|tikkeltje|niet zo|zacht uitgedrukt|om het zacht|laat ik zeggen|eerlijk gezegd|als ik eerlijk ben|moet ik zeggen|moet zeggen|ik moet bekennen|wil niet zeuren|niet om te zeuren|met alle respect|eigenlijk|misschien|aan de',
  surprised:
    'verbaas*|verbaz*|verras*|verwonder*|bevreemd*|benieuwd|vraag me af|vraag mij af|afvragen|me afvraag|snap niet|snap ik niet|begrijp niet|begrijp ik niet|niet begrijpen|ontgaat|versteld|opvallend|interessant|knap|bijzonder|frappant|opmerkelijk*',
  strange:
    'raar|rare|vreemd*|gek|gekke|merkwaardig*|apart|ironisch|zorgelijk|zorgwekkend|zorgen|bezorgd|ongemakkelijk|curieus|wonderlijk',
  unfortunately: 'helaas|jammer genoeg|spijtig genoeg|tot mijn spijt|ik vrees',
  please:
    'graag|alstublieft|alsjeblieft|aub|svp|s v p|a u b|kunt u|kunnen jullie|kun je|kan je|zou u|zou je|zouden jullie|wilt u|willen jullie|wil je|gelieve|mag ik|verzoek*|zou iemand',
  urgent:
    'dringend|spoed|urgent*|haast|asap|zo snel mogelijk|onmiddellijk|direct|prioriteit|vandaag nog|voor morgen|uiterlijk|met spoed|per direct|cruciaal|deadline|meteen|hoogste prioriteit',
  broken:
    'kapot|stuk|storing|fout*|foutmelding|error*|defect|vastgelopen|loopt vast|vast|hangt|crasht|crash*|mislukt|probleem|problemen|weigert|geweigerd|geblokkeerd|kwijt|verdwenen|weg|traag|trage|offline|plat|ligt eruit|eruit|onbereikbaar|lek*|verlopen|vergrendeld|afgewezen|verkeerd*|dood|uitgevallen|stinkt|hapert',
  you: 'u|uw|jij|je|jullie|jouw|ge|gij|gulle|jou|uwe',
  we: 'ik|wij|we|mijn|ons|onze|mij|me',
  staff:
    'helpdesk|servicedesk|klantenservice|klantendienst|support|medewerk*|collega*|monteur*|technieker*|technicus|afdeling|team|dienst|bezorger|chauffeur|consultant|mannen|chatbot|robot|ict|ondersteuning|service|iemand|dame|meneer|mevrouw|jongens|jongen',
  but: 'maar|echter|hoewel|alhoewel|ofschoon|alleen|desondanks|toch|daarentegen|enkel|behalve|niettemin|wel',
  otherwise:
    'anders|zo niet|indien|tenzij|bij gebreke|als er|als het|als dit|als ik|zonder|dan ga|dan gaan|dan zal|zal ik|zullen wij|zie ik mij|zien wij ons|uiterlijk|genoodzaakt|voordat',
  rhetoric:
    'serieus|echt|echt waar|eigenlijk|überhaupt|nou eens|nu eens|eens|toch|in godsnaam|godsnaam|hemelsnaam|waarom|hoe kan|hoe is het mogelijk|hoe moeilijk|hoe lang nog|wat moet ik|wat is dit|wie bedenkt|wie verzint|kennelijk|blijkbaar|zogenaamd|dus|allemaal|potverdorie|verdomme|godverdomme|jezus|tjonge|nou|nou ja|zeg|komaan|allee',
  closeIt:
    'mag dicht|kan dicht|mag gesloten|kan gesloten|afsluiten|sluiten|gesloten worden|ticket dicht|melding dicht|hoeft niet meer|niet meer nodig|laat maar|vanzelf opgelost|kan afgesloten|mag afgesloten|kan worden gesloten',
  ok: 'ok|oke|oké|akkoord|begrepen|helder|duidelijk|ontvangen|genoteerd|prima|komt goed|geen probleem|is goed|ja|nee|yes|jawel|klopt|juist|in orde|check|top',
  sorry: 'sorry|excuses|excuus|pardon|mijn fout|vergissing|foutje|verontschuldig*',
  bravo:
    'bravo|gefeliciteerd|proficiat|felicitaties|lekker dan|lekker bezig|fijn hoor|mooi hoor|knap hoor|goed bezig|goed zo|goed om te weten|wat fijn|wat een feest|wat leuk|hoera|hulde|chapeau|petje af|fraai|heel handig|erg handig|bedankt hè|dank je de koekoek|geweldig hoor|top hoor|zoals altijd|zoals gewoonlijk|uiteraard|natuurlijk|vast|wel zo|leuk bedacht|briljant|geniaal|geruststell*|grappig|komisch|feestelijk|heerlijk|medaille|prijs|museum|postduif|rooksignalen|glazen bol|gelukkig maar|wie had dat|boeiend|hilarisch|feliciteer*|ode aan|indrukwekkend',
  vendor:
    'microsoft|google|apple|kpn|ziggo|odido|proximus|telenet|postnl|bpost|dhl|dpd|gls|ups|leverancier|fabrikant|koerier|vodafone|adobe|sap|afas|exact|belastingdienst|verhuurder|gemeente|provider|bezorgdienst|aannemer|installateur|hp|dell|zoom',
  cannot:
    'kan niet|kunnen niet|lukt niet|werkt niet|doet het niet|gaat niet|niet mogelijk|onmogelijk|geen toegang|wil niet|lukt het niet|krijg niet|kon niet|niet meer',
  trust: 'vertrouw*|geloof*|betrouwbaar*|geloofwaardig*|rekenen op|bouwen op',
  rude: 'onbeschoft|arrogant*|onvriendelijk|opgehangen|afgepoeierd|afgescheept|afgewimpeld|kastje naar de muur|van het kastje|doorverbonden|doorgeschoven|smoes*|uitvlucht*|excuus|standaard|standaardantwoord|sjabloon|kopie|knip en plak|niet serieus|afgekapt|afschepen|in de kou|laten vallen|laat vallen|zonder overleg|zonder te vragen|zonder waarschuwing|ongevraagd|niet gelezen|lees de|lees mijn|lezen jullie|leest u|opnieuw uitleggen|steeds iemand anders|elke keer iemand anders|nieuwe medewerker|respectloos|betuttel*|aan het lijntje|beschuldig*|schuld|moeite|verwijt*',
  loss: 'verlies|verloren|schade|tijd kwijt|omzet|gemist*|mislopen|misgelopen|voor niets|voor niks|tevergeefs|verspild*|verspilling|overuren|derving|kost ons|kost mij',
  hope: 'hoop|hopelijk|hopen',
  grateful:
    'dankbaar|waardeer*|gewaardeerd|waardering|erkentelijk|op prijs|veel aan gehad|betekent veel|respect',
  finally: 'eindelijk|uiteindelijk|ten langen leste|tenslotte|na lang|na veel|werd tijd|beter laat',
  day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|eergisteren|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|pasen|kerst',
  very: 'zeer|heel|erg|echt|enorm|ontzettend|bijzonder|uiterst|super|ontiegelijk|hartstikke|mega|volledig|totaal|compleet|oprecht|werkelijk|zo',
  not: 'niet|geen|nooit|niets|niks|niemand|zonder|noch|nergens|nie|amper|nauwelijks',
  noHurry:
    'geen haast|geen spoed|niet dringend|geen stress|als het uitkomt|wanneer het past|als je tijd hebt|als u tijd heeft|op je gemak|op uw gemak|rustig aan|niet urgent|haast heeft het niet|geen prioriteit',
  anyNews:
    'al nieuws|enig nieuws|al iets bekend|al zicht op|is er al|al meer bekend|stand van zaken|hoe staat het|weten jullie al|weet u al|heeft u al|hebben jullie al|al een update|nog nieuws|al bekend wanneer|al kunnen kijken|hoe ver|zicht op|benieuwd of',
  ask: 'hoe kan ik|hoe kunnen|is het mogelijk|kan ik|kunnen wij|kunnen we|mag ik|moet ik|moeten wij|is er|zijn er|waar kan|waar vind|welke|wat is|wanneer|hoe lang|klopt het|wat moet|wie kan|hoe moet',
  attached:
    'bijlage|bijgevoegd|hierbij|zie hieronder|zoals gevraagd|zoals verzocht|schermafdruk|screenshot|log|versie|nummer|gegevens|serienummer|onderstaand*',
  request:
    'graag|zou graag|wil graag|willen graag|nodig|aanvragen|aanvraag|bestellen|toevoegen|wijzigen|aanmaken|verwijderen|installeren|instellen|verzoek',
  wish: 'zou fijn|zou mooi|zou handig|zou helpen|had graag|ware het|het zou',
  number: 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
  enough:
    'genoeg|maat is vol|druppel|grens|laatste waarschuwing|laatste kans|ultimatum|basta|stop|klaar nu|welletjes|mooi geweest',
  complain: 'klaag*|klagen|zeur*|zeuren|mopper*|bezwaar|protest*|ongenoegen|onvrede|beklag|misnoegd',
}
