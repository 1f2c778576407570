import type { ConceptWords } from './names.ts'

export const FI: ConceptWords = {
  thanks:
    'kiitos|kiitoksia|kiitti|kiitän|kiitämme|kiitokset|kiitoksen|thx|tack|suurkiitos|kiitoksella|kiits|tattis|kiittää|kiitollis*|kiitosta|iso kiitos|suuri kiitos|lämmin kiitos|lämpimät kiitokset|kiitteli|kiitettävä*|kiitos kun|kiitos että|kiitos teille|kiitos sinulle|kiitos paljon|paljon kiitoksia|kiitokset sinne|kiitokset teille|kiitos avusta|kiitos nopeasta|kiitti kun|kiitoksia avusta|tuhannet kiitokset',
  closer:
    'kiitos etukäteen|kiitokset etukäteen|kiitoksia etukäteen|kiitos jo etukäteen|etukäteen kiittäen|etukäteiskiitos|kiitos avusta etukäteen|kiitos ajastasi|kiitos ajastanne|hyvää päivänjatkoa|hyvää viikonloppua|mukavaa viikonloppua|mukavaa päivää|hyvää päivää|terveisin|ystävällisin|yhteistyöterveisin|kiitos tiedosta|kiitos vastauksesta|kiitos viestistä|kiitos ilmoituksesta|kiitos kuittauksesta|palataan|jään odottamaan|odotan vastausta|odottelen vastausta|olisi kiva|olisi hyvä|kiitos vaivannäöstä|kiitos kun katsotte|kiittäen',
  praise:
    'loista*|erinomai*|mahta*|upe*|huippu*|täydelli*|mainio*|aivan ihana|ihana*|hieno*|fantasti*|superhyv*|priima*|ensiluokkai*|vertaansa|kiitettäv*|malliesimerk*|esimerkilli*|hämmästyttävän|uskomattoman hyv*|paras|paras*|parhait*|timanttinen|timantti*|mahtis|jes|jee|hurraa|vaikuttu*|ällistyttävän|juuri niin|oikea ammattilainen|ammattitaitoi*|ammattilai*|kympin|10 plus|kymmenen plus|napakymppi|kuin unelma|unelma*|nappiin|sujui kuin|kuin tanssi|rautai*|jalo*|parempaa palvelua|parasta palvelua|ei enää parempaa|semmoista|tällaista|huikea*|huikee*|mallikas*|hatunnoston|erinomaisesti|laadukas*|laadukkaa*|ammattilaisen|kerrassaan|harvinais*|kunnianosoitus|vau|wau|ihanaa palvelua|iloinen yllätys|oikea palvelu|kelpaa|niin pitää|näin sen pitää|noin sitä|kymppi|täydet pisteet|kokemus|asiakaspalvelukokemus|priimaa|vertaa|onnistunu*|hieno juttu|ykkös*|ihan huippu|verraton*|mestarillis*|rakastaa',
  good: 'hyvä|hyvin|hyvää|hyvät|kiva|kivasti|mukava*|selke*|selkeä*|näppärä*|kätevä*|toimiva*|sujuva*|helppo*|siisti*|sujui|onnistui|pelittää|asiallinen|asiallisesti|kunnossa|kunnolla|järkevä*|miellyttävä*|kelpo|jees',
  happy:
    'iloinen|iloisia|iloiseksi|onnellinen|tyytyväi*|helpottu*|helpotus|ilahdu*|ilahtu*|riemu*|suosittel*|tykkään|rakastan|ilo|iloa|ilolla|fani|pelasti päivän|hymy*|lämmitti|sydän|hykertel*|innoissa*|nautin|ihastu*|huh|hymyilee|hymyilin|nauroi*|nauratti|naurettiin|helpottunut|ilo on|on ilo|ilo käydä|lapset|koko perhe|riemuitsi|juhl*|tuuletin|hihkai*|innostu*|ylpeä|onni',
  hero: 'sankar*|pelast*|enkeli*|kultainen|kulta|tähti|velho|taikuri|nero|mestari*|kehu*|kehut|hattua|nostan hattua|hatunnosto|ansaits*|ruusu*|ruusuja|kakku|kakun|kahvit|suklaa*|aplodit|papukaijamerkki|isot kehut|kunnia*|kiitokset eteenpäin|välittäkää|kertokaa|terveiset|palkankorotus|hunaja*|jaksoi|vaivannäkö*|yli odotusten|ylitti|ekstra|oma-aloitteis*|pullakahvit|pulla|mitali|ässä|huippujätkä|huipputyyppi|teille isosti|nostan pipoa|pipo|hyvä talo|hyvät ihmiset|ansaitsi|ansaitsee|ansaitsette|palkinto*|kalapaketti|kukkia|kukkakimp*|piparit|korvapuusti*|tarjoan|kiittää virkatyöstä|antakaa|välitä kiitokset|kertokaa hänelle|kehua|kehuja|kehuisin|kehuin|omalla ajalla*|omasta aloitteestaan|pyytämättä|yötyö*|yöllä|valvoi|jaksoit|viitsitte|viitsi|viitsit|piti huolen|piditte huolen|en unohda|emme unohda|ei unohdu|pitäkää hänestä|pitäkää kiinni|myönteistä|palautetta joka ei|positiivi*|kyynel*|itku tuli|liikutt*|iso käsi|suoritus|pelasti|pelastitte|kiitän',
  fast: 'nopea*|nopee*|nopsa*|nopsaan|ripeä*|ripeästi|pikai*|pikaista|vauhdi*|vauhtia|saman tien|samantien|saman päivän|samana päivänä|hetkessä|heti|tunnissa|alle tunnin|minuutissa|ketterä*|joutui*|sukkela*|äkkiä|tuossa tuokiossa|salamana',
  friendly:
    'ystävälli*|kärsivälli*|kohtelia*|avulia*|avuliaasti|ymmärtäväi*|huomaavai*|kuunteli*|selitti*|selitit|rauhallis*|lempeä*|sydämelli*|inhimilli*|jaksoit|perehty*|palvelualt*|huolelli*|viitseliä*|mukava palvelu',
  fixed:
    'korjattu|korjaantui*|ratkesi|ratkais*|ratkaistu|selvisi|hoitui|toimii taas|toimii nyt|alkoi toimi*|toimii jälleen|onnistui|kunnossa|palautui*|palasi|pääsin sisään|pääsin sisälle|pääsin kirjautumaan|pelittää|lähti toimimaan|kuntoon|korjaus auttoi|auttoi|löytyi|tuli perille|saapui|saatiin kuntoon|sain toimimaan|nyt toimii|heräsi henkiin|taas käynnissä|rullaa|palautui|palautettiin|palautu|tuli takaisin|tulivat takaisin|ilmestyi*|näkyy taas|näkyvissä|vaihdettu|vaihettu|vaihdettiin|korjattiin|löytyivät|pääsi läpi|meni läpi|peruttiin|hyvitettiin|lämmin|lämmintä|maksettiin|saatiin maksuun|tullut perille|kävi korjaamassa',
  disappointed:
    'petty*|pettymys|harmi*|harmillis*|harmittaa|harmittava*|tyytymätö*|tyytymättö*|valitettava*|ikävä*|ikävää|surku*|kurja*|vähän kurjaa|nihkeä*|nihkeästi|laiha*|heikko*|heikosti|heikolla|vaisu*|jäi uupumaan|ei oikein|ei nyt oikein|ei ihan|ei aivan|ei mennyt|olisi ollut kiva|olisi ollut hyvä|olisi ollut mukava|olisi voinut|olisitte voineet|olis voinu|olis ollu|toivomisen varaa|parantamisen varaa|jäi vähän|ontui|tökki|tökkii|vaivalloi*|hankala*|turhauttava*|epäonnis*|väsyttä*|lannista*|kömpelö*',
  angry:
    'vihai*|vihaksi|raivo*|suuttu*|suututtaa|ärsyt*|ärsyyn*|kyllästy*|kyllästyttä*|turhau*|turhautu*|hermo*|hermostu*|hermot|pinna|mitta on|mitta täynnä|mitta tuli|kärsivällisyys|kärsivällisyyteni|kärsivällisyytemme|ketut*|vitut*|v tuttaa|vituttaa|sapett*|keljut*|otti päähän|ottaa päähän|risoo|nyppii|tympii|tympäi*|raivostu*|kiukku*|kiukut*|väsynyt|väsyneitä|uupunut|epätoivo*|loppuun|riittää jo|nyt riitti|riittää|saanut tarpeekseni|tarpeekseni|kaadoin|käämi*|palaa|päreet',
  insult:
    'naurettav*|surke*|järkyttäv*|järjetö*|käsittämät*|käsittämättö*|häpeä*|häpeällis*|törkeä*|törkeää|törkeästi|törkeetä|pelleily*|pelleilyä|pelle*|sirkus*|farssi*|vitsi*|huono*|huonoin|kehno*|kelvot*|kelvoto*|kelvottom*|hyödyt*|hyödytö*|turha|turhaa|onneton*|onnetto*|onnettom*|kauhe*|hirveä*|hirvittäv*|kamala*|paska*|paskaa|perse*|persiistä|vittu*|vitun|helvet*|saatan*|perkel*|idiootti*|typerä*|typerää|ala arvoi*|alaarvoi*|ala-arvoi*|amatööri*|osaamatto*|epäpätevä*|ammattitaidoto*|ammattitaidotto*|valehtel*|valehdel*|huijau*|huijaa*|petos|rahastus*|rahastust*|skandaal*|katastrof*|painajai*|sekoilu*|sählä*|sähläy*|hölmöläi*|pöyristyttä*|röyhkeä*|uskomaton|uskomatonta|ihan käsittämätön|hävetkää|hävyt*|hävytön|hävyttöm*|nolo*|noloa|säälittä*|leväperäi*|välinpitämät*|retuper*|roska*|rimanalitus|farssia',
  unacceptable:
    'ei käy|ei voi olla|ei hyväksyttäv*|en hyväksy|emme hyväksy|kohtuuton*|kohtuutto*|epäreilu*|ei ole oikein|sopimat*|sietämät*|sietämät*|anteeksiantamat*|näin ei voi|tämä ei|ei kelpaa|ei riitä|täysin väärin|luokatonta|luokaton*|asiatonta|asiaton*|epäammatti*|ei ole hyväksyttävää|mahdotonta|mahdoton|älytön*|älyttöm*',
  still:
    'vielä|vieläkin|vieläkään|edelleen|edelleenkin|edelleenkään|yhä|yhäkin|tähän mennessä|tähän päivään|ei ole vielä|sama ongelma|sama vika|sama virhe|sama juttu|ennallaan|jatkuu|samassa tilassa|yhtään mitään|avoinna|auki',
  again:
    'taas|jälleen|uudestaan|uudelleen|toistamiseen|jatkuvasti|aina vaan|aina vain|joka kerta|kerta toisensa|toistu*|toistuva*|jälleen kerran|taas kerran|uusiutui|sama taas|joka päivä|joka aamu|yhtenään|koko ajan',
  nth: 'toinen kerta|toista kertaa|kolmas kerta|kolmatta kertaa|kolmannen kerran|toisen kerran|neljä* kert*|neljännen kerran|viides kerta|viidennen kerran|viidettä kertaa|neljättä kertaa|neljättä|viidettä|kahdesti|kolmesti|neljästi|monta kertaa|monesti|useasti|useaan otteeseen|moneen kertaan|useamman kerran|useita kertoja|monennen kerran|kolmas viesti|kolmas muistutus|toinen muistutus|toinen viesti|neljäs viesti|kolmas tiketti|kolmas pyyntö|toinen pyyntö|toinen tiketti|kolmas|kolmatta|kolmannen|neljäs|neljännen|viides|viidennen|kuudes|monesko|kuinka monta kertaa|montako kertaa|kuten|kuten sanoin|kuten jo|kuten aiemmin|niin kuin|olen jo|olemme jo|olen aiemmin|ilmoitin jo|kysyin jo|kerroin jo|laitoin jo|lähetin jo|jo kertaalleen|monet kerrat|toistuvasti|kaksi kertaa|kolme kertaa|neljä kertaa|kolmeen kertaan|kahteen kertaan',
  remind:
    'muistut*|muistutan|muistutus|muistutella|kyselen|kysyisin|kysyn|tiedustel*|palaan asiaan|palaan tähän|nosta* tätä|nostetaan|ylös|bump|huhuu|huhuilen|huhuilu|hoputt*|patist*|perään|kyselyni|karhu*|karhuan|ping|täällä taas|minä taas|mä taas',
  already: 'jo|aiemmin|jopa|ennen|aikaisemmin|viimeksi|nyt jo|sittemmin',
  wait: 'odot*|odotan|odottelen|odottanut|odotimme|odottaneet|odotus*|odotusaika|jonot*|jonoon|jonossa|jonotus*|kesto*|kestää|kestänyt|kesti|viivyt*|viivästy*|viipy*|myöhäs*|seiso*|seissyt|roikku*|makaa|maannut|junnaa|venynyt|venyy|vatvo*',
  duration:
    'päivä*|päivää|viikko*|viikkoa|viikon|viikkoon|viikkoja|kuukau*|kuukautta|kuukausi*|tunti*|tuntia|tuntikausia|vuo*|vuotta|viikonloppu*|ikuisuu*|kauan|pitkään|pitkän|päiväkausia|viikkotolkulla|kuukausikaupalla|maanantaista|viikosta|vuorokau*',
  noReply:
    'ei vastausta|ei mitään vastausta|ei ole vastattu|ei ole vastannut|ei vastata|ette vastaa|kukaan ei vastaa|kukaan ei ole|ei kukaan|ei ole kuulunut|ei kuulu|ei kuulunut|kuulu mitään|mitään kuulunut|kuulunut mitään|hiljais*|hiljaa|radiohiljaisuus|ei reagoi*|ilman vastausta|vastaamatta|vastauksetta|sivuut*|unohd*|unohtunut|ohitet*|ei soiteta|ei soitettu|soitettu takaisin|soittaa takaisin|takaisinsoit*|lukeeko|lukeeko kukaan|lukeeko joku|onko siellä ketään|onko siellä|onko ketään|onko kukaan|tekeekö kukaan|hoitaako kukaan|katsooko|katsooko kukaan|automaattivas*|automaattivastaus|haloo|hallo|kuulolla|ei elonmerkkiä|pimennossa|en ole saanut|emme ole saaneet|en oo saanu|mitään tapahtu*|tapahtunut mitään|ei tapahdu|ei ole tapahtunut|jäi ilman',
  nobody:
    'kukaan|ketään|kenellekään|keneltäkään|kenenkään|mitään|missään|yksikään|yhtäkään|kertaakaan|tyhjän',
  promise:
    'luvat*|luvattiin|luvattu|luvannut|lupa*|lupaus*|lupasitte|lupasi|lupasit|lupauksia|piti|pitäisi|sanottiin|sanoi|sanoitte|sovittiin|sovittu|sovitusti|taattu|takuu*|vakuut*|vakuuteltiin|mukaan|mainost*|kerrottiin|väitettiin|ilmoititte|tiedotteessa',
  never: 'ei koskaan|koskaan|en ikinä|ikinä|milloinkaan|kertaakaan|ei kertaakaan',
  boss: 'esimies*|esihenkilö*|esimiehe*|johtaj*|toimitusjohtaj*|päällik*|pomo*|johto*|johdolle|eskaloi*|valitu*|valituksen|valitus|reklamaati*|reklamoi*|vastuuhenkil*|vastaava*|hallitu*|hallitukse*|luottamusmie*|ylemmäs|ylempää|palvelupäällik*|tiimivetäjä*|rehtori*',
  legal:
    'laki*|lakimie*|lakimiehe*|juristi*|asianajaja*|oikeu*|oikeuteen|oikeusap*|kuluttaja*|kuluttajaneuvon*|kuluttajariita*|kuluttajavirast*|kuluttaja-asia*|korvausvaati*|vahingonkorvau*|sopimusriko*|sopimussak*|tietosuojavaltuu*|poliis*|rikosilmoitu*|viranomai*|aluehallinto*|avi|purka*|purkaa|puramme|perintä*|sakko*|vaadi*|vaatimu*|liitto*|liittoon|ammattiliit*|traficom*|aikaraj*',
  leave:
    'irtisano*|irtisanomme|irtisanon|vaihd*|vaihdamme|vaihtaa|vaihtamaan|vaihto*|kilpaili*|kilpailij*|toiselle toimittajalle|toiseen toimittajaan|toinen toimittaja|toinen operaattori|muualle|muualta|lopet*|lopetamme|lopetan|päät* sopimu*|sopimus päättyy|en jatka|emme jatka|ei jatketa|emme uusi|en tilaa|en osta|viimeinen kerta|peru*|perun|perumme|perutaan|siirry*|siirrymme|siirrytään|kilpailut*|vaihtoeh*|asiakkuu*|asiakkaan vähemmän|hyvästi|lähdemme|kilpailijalle|pois teiltä|en ikinä enää|koskaan enää|jätämme',
  public:
    'arvost*|arvostelu*|arvostelun|google|trustpilot|tähti*|tähden|twitter*|facebook*|linkedin*|somee*|some|somessa|sosiaali*|lehti*|lehteen|lehden|lehdelle|toimittaja*|toimittajalle|media*|mediaan|uutis*|julki*|julkisuu*|julkise*|foorumi*|iltalehti|ilta-sanomat|hesari*|hs|yle|kuningaskuluttaja|keskustelupalst*|blogi*|kerron kaikille|kerrotaan|varoit*|puskaradio*|naapurusto*',
  moneyBack:
    'rahat takaisin|rahani takaisin|hyvity*|hyvitys*|hyvitystä|palautus*|palautt*|korvau*|korvaus*|korvaat*|en maksa|emme maksa|ei makseta|maksan vasta|maksamatta|pidät*|pidätämme|jätämme maksamatta|kiistä*|kiistän|alennu*|takaisinmaksu*',
  pay: 'maksa*|maksan|maksamme|maksetaan|hinta*|hinnan|hinnalla|kalli*|kallis|lasku*|laskut*|sopimus|sopimuk*|premium*|uskollinen|vuosien asiakas|asiakkaana|euro*|rahaa|rahoilla|veloit*',
  expect:
    'odotin|odotimme|oletin|oletimme|luulin|luulimme|kuvittelin|toivoin|toivoimme|ajattelin|olisi odottanut|voisi odottaa|voisi olettaa|luulisi|olettaisi|kuuluisi|olin siinä käsityksessä|pitäisi olla|ymmärsin',
  slightly:
    'vähän|hieman|hiukan|hitusen|jokseenkin|melko|aika|ei ihan|ei aivan|ei nyt|ei oikein|ei kovin|ei erityisen|sanotaanko|sanotaan|suoraan sanottuna|rehellisesti|täytyy sanoa|pakko sanoa|täytyy myöntää|en halua valittaa|enkä valita|kaikella kunnioituksella|lievästi|lievästi sanottuna|jotenkin|tavallaan|kai|nyt|ehkä|varsin',
  surprised:
    'ihmet*|ihmettelen|ihmettelemme|yllät*|ylläty*|yllättynyt|hämmäst*|hämment*|kummast*|kummaks*|en ymmärrä|emme ymmärrä|en käsitä|ei voi ymmärtää|ihmeissä*|mietin|mietityttää|mielenkiintoi*|kiinnosta*|kiinnostava|jännä|jännästi|erikoi*|huvitta*',
  strange:
    'outo*|outoa|kummalli*|omituis*|erikoi*|merkillis*|ironi*|hassu*|hassua|huoles*|huolestu*|huolissa*|kyseenalai*|erikoista|arvelut*|hämärä*',
  unfortunately: 'valitettavasti|ikävä kyllä|harmi kyllä|harmiksi|pahoin pelkään|pelkäänpä',
  please:
    'voisitko|voisitteko|voitteko|voitko|voisiko|saisinko|saisimmeko|saisiko|pyydän|pyytäisin|pyydämme|olisiko mahdollista|ystävällisesti|viitsitkö|viitsisitkö|ehtisikö|ehtisitkö|olkaa hyvä|kiltti|please|voiko joku|voisko|saisko|onnistuisiko|sopisiko',
  urgent:
    'kiire*|kiireelli*|kiireellisesti|pikai*|pikaisesti|heti|välittömä*|välittömästi|asap|viimeistään|tänään|huomiseksi|huomenna|mahdollisimman pian|hätä*|akuutti*|kriittis*|prioriteet*|deadline',
  broken:
    'rikki|vika*|vian|virhe*|virheen|häiriö*|ongelma*|kaatu*|kaatuu|jumi*|jumissa|jumittaa|tilttaa|ei toimi|ei käynnisty|ei aukea|ei avaudu|ei mene|ei tule|katke*|katkos|katki|hukassa|kadonnut|katosi|hävi*|lukittu*|lukossa|estetty|hylä*|hylätty|epäonnistu*|hidas*|hitaasti|pätki*|alhaalla|poikki|pimeä*|vuota*|haise*|vääri*|väärä*|puuttu*|viallinen|vioit*|mykkä|kuollut|temppuilee|reistailee',
  you: 'te|teidän|teille|teitä|teiltä|teillä|teistä|sinä|sinun|sun|sulle|sinulle|sä|teijän|teiän|ootte|olette|ette|sinua',
  we: 'minä|me|minun|meidän|mun|meille|minulle|mulle|meillä|minulla|mulla|mä|meitä|minua|meiltä|oon|olen|olemme',
  staff:
    'tuki|tuen|tuesta|tukeen|helpdesk*|asiakaspalvelu*|aspa*|palvelu*|palvelunne|huolto*|huoltomie*|huoltoyhtiö*|asentaja*|teknikko*|kollega*|työntekijä*|henkilö*|tiimi*|osasto*|kuski*|virkailija*|it|konsultti*|neuvoja*|botti*|chatbot*|joku|jonkun|porukka*|kaveri*|tyyppi|nuori mies|isännöitsijä*|kuljettaja*',
  but: 'mutta|mut|kuitenkin|silti|toisaalta|vaikka|paitsi|vaan|tosin|sen sijaan|kylläkään|kumminkin|joskin|muuten',
  otherwise:
    'muuten|muutoin|ellei|elleivät|jos ei|jos tämä|jos asia|jollei|muussa tapauksessa|mikäli|joudun|joudumme|vien asian|viemme|siihen asti|teen|teemme|otan yhteyttä|olen yhteydessä|ennen kuin|tai sitten',
  rhetoric:
    'oikeasti|ihan oikeasti|oikeesti|tosissaan|tosissanne|ihan tosi|todellako|miksi|miksei|miten voi|miten on|kuinka|kuinka vaikeaa|miten vaikeaa|mikä tässä|mitä ihmettä|mitä hittoa|mitä helvettiä|kuka keksi|kenen idea|ilmeisesti|näköjään|kuulemma|muka|eikö|eikö teillä|eikös|voi että|voi luoja|hei haloo|haloo|siis|no|onko tämä|onko liikaa|ylipäätään|jumalauta|hyvänen aika|kuvitelkaa|vai|ihanko',
  closeIt:
    'voi sulkea|saa sulkea|voitte sulkea|voit sulkea|suljettu|sulkekaa|tiketin voi|tapauksen voi|tiketti kiinni|kiinni vaan|ei enää tarvetta|ei ole enää ajankohtai*|itsestään|ei tarvitse enää|voidaan sulkea|saa laittaa kiinni|asia ok',
  ok: 'ok|okei|selvä|selvä homma|selvä juttu|kuitti|ymmärretty|joo|juu|jep|kyllä|ei|sopii|käy|hyvä|asia kunnossa|vastaanotettu|selkis|kiinni veti|just|okke|ookoo|jees|totta',
  sorry: 'anteeksi|pahoittel*|sori|sorry|moka|mokasin|oma vika|erehdys|anteeksipyy*',
  bravo:
    'onneksi olkoon|onnea|onnittel*|bravo|hienoa|hieno homma|mahtavaa|loistavaa|upeaa|nerokasta|nerokas|kiva|kiva kiva|kivaa|ihanaa|aplodit|hyvin vedetty|hyvin menee|hyvä hyvä|kiitos ei mistään|kiitti vaan|kiitos vaan|no kiitos|kuten aina|tuttuun tapaan|tietysti|tottakai|toki|varmasti|hauska|hauskaa|hupaisaa|hupaisa|lohdullista|kätevää|kätevä|kirjekyyhky*|savumerk*|kristallipal*|mitali|palkin*|museo*|huumori*|rohkea*|onpa|olipa|sepä|tämähän|taidetta|vaikuttavaa|kunnianhimoi*|viihdy*|arvonta|lottovoit*|sitä odotellessa|tehokasta',
  vendor:
    'microsoft*|google*|apple*|elisa*|telia*|dna*|posti*|postin|matkahuolto*|dhl*|dpd*|gls*|toimittaja*|valmistaja*|kuljetusliik*|operaattori*|adobe*|sap*|visma*|verottaja*|vuokranantaja*|kaupunki*|alihankkij*|kela*|pankki*|urakoitsija*|ups',
  cannot:
    'ei voi|en voi|emme voi|en pääse|emme pääse|ei pääse|ei onnistu|ei suostu|en saa|emme saa|ei saa|ei pysty|en pysty|mahdotonta|ei toimi|ei toiminut|ei mene|estää|en pystynyt',
  trust: 'luotta*|luottamu*|luottamus|luotettav*|usko*|uskon|uskottav*|varaan',
  rude: 'töykeä*|tyly*|tylysti|ylimieli*|epäkohtelia*|epäystävälli*|löi luurin|luurin|luuri|pompot*|pompottelu*|pallot*|pallottelu*|luukulta luukulle|ympyrää|tekosyy*|selitte*|selityk*|vakiovas*|copypaste|copy paste|kopioitu|valmisvas*|vähät*|vähättel*|ei kuunnel*|ei kuunneltu|sivuute*|nenäkä*|alentuva*|syyttel*|syyllist*|kysymättä|varoittamatta|ilmoittamatta|ilman varoitusta|lupaa kysymättä|alusta asti|alusta taas|lukenut|luitteko|lue*|lukekaa|kohdeltu|ei kiinnosta|juoksut*|vedätys|jymäyt*|kuittaa*|heitteille|jätetty yksin|oman onnensa',
  loss: 'menet*|menetimme|menetetty|tappio*|vahinko*|vahingo*|myynti*|hukka*|hukattu|turhaan|tuhlat*|tuhlannut|ylityö*|kulunut|maksanut meille|maksaa meille|liikevaihto*|seisokki*|seisoo',
  hope: 'toivon|toivotaan|toivottavasti|toivomme|toivon mukaan',
  grateful:
    'kiitollinen|kiitollisia|kiitollisuu*|arvostan|arvostamme|arvostettiin|arvossa|merkitsee|suuri merkitys|velkaa|kunnioit*',
  finally:
    'vihdoin|viimein|lopulta|lopuksi|loppujen lopuksi|vihdoinkin|viimeinkin|aikakin|parempi myöhään|pitkän odotuksen',
  day: 'maanantai*|tiistai*|keskiviikko*|torstai*|perjantai*|lauantai*|sunnuntai*|eilen|toissapäivä*|tammiku*|helmiku*|maalisku*|huhtiku*|toukoku*|kesäku*|heinäku*|eloku*|syysku*|lokaku*|marrasku*|jouluku*|pääsiäi*|joulu*|ma|ti|ke|pe',
  very: 'todella|tosi|erittäin|hyvin|aivan|ihan|täysin|äärimmäisen|aidosti|oikein|niin|valtavan|superhyvin|sairaan|mielettömän|erityisen|vilpittömä*|hirmu|hirveän|kerrassaan',
  not: 'ei|en|et|emme|ette|eivät|eikä|enkä|ettekä|älä|älkää|ilman|eipä|eihän|ette|oo',
  noHurry:
    'ei kiirettä|ei kiire|ei ole kiire|ei hoppua|ei hätää|kun ehditte|kun ehdit|kun kerkeät|kun kerkeätte|rauhassa|sitten kun|ei akuutti|ei kiireellinen|kaikessa rauhassa|jouda*',
  anyNews:
    'onko uutisia|onko tietoa|onko mitään uutta|joko|jokohan|onko jo|mikä tilanne|mikä on tilanne|missä mennään|mitä kuuluu|miten etenee|onko edennyt|onko edistynyt|onko tässä|tilanne*|tilannetta|tilannetieto*|onko ehditty|ehdittekö|ehditkö|onko aikataulu*|väliaikatie*',
  ask: 'miten|kuinka|voiko|voinko|voimmeko|onko mahdollista|saako|saanko|tarvitseeko|pitääkö|täytyykö|onko|mistä|missä|mikä|mitkä|milloin|kauanko|kuuluuko|löytyykö|kannattaako|mitä teen|kenelle',
  attached:
    'liitteenä|liite|liitteessä|ohessa|oheisena|alla|tässä|kuten pyydettiin|pyydetyt|pyytämäsi|kuvakaappau*|kuva|loki*|versio*|numero*|tiedot|sarjanumero*|laskunumero',
  request:
    'haluaisin|haluaisimme|haluan|tarvitsen|tarvitsemme|tarvitsisin|tarvittaisiin|tarvitaan|tilaus|tilaisin|tilata|lisättäisi*|lisätä|muuttaa|poistaa|luoda|asentaa|pyyntö|haluttaisi*|toivoisin|toivoisimme',
  wish: 'olisi kiva|olisi hyvä|olisi mukava|auttaisi|helpottaisi|olisin toivonut|olis kiva|toivoisi',
  number:
    'yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|kahden|kolmen|neljän|viiden|kahta|pari|parin',
  enough:
    'riittää|tarpeeksi|mitta|raja|viimeinen varoitus|viimeinen mahdollisuus|nyt loppui|loppu|piste|saa riittää|jo|viimeinen pisara',
  complain:
    'valit*|valitan|valittaa|narist*|narisen|purnat*|moitt*|moitit*|palautetta|kritiik*|protest*|paheksu*|harmitus',
}
