import type { SignalPhrases } from './names.ts'

export const FI: SignalPhrases = {
  public:
    'arvostelun .. googleen|googlearvostelu*|kirjoitan arvostelun|jätän arvostelun|huonon arvostelun|rehellisen arvostelun|yhden tähden|1 tähti|trustpilotiin|linkedinissä|linkedin*|someen|somessa|sosiaalisessa mediassa|facebookiin|facebookissa|twitteriin|lehteen|lehdelle|lehdistö*|toimittajalle|mediaan|medialle|julkisuuteen|julkisesti|julkaisen|kerron kaikille|kerromme kaikille|varoitan muita|keskustelupalst*|puskaradio*|iltalehteen|hesariin|kuningaskuluttaja*|paikallislehti*|paikallislehte*',
  leave:
    'irtisanon|irtisanomme|irtisanoa|irtisanomi*|irtisanotaan|vaihdan .. toimittaja*|vaihdamme|vaihdan|toiselle toimittajalle|toinen toimittaja|toisen toimittajan|toiseen yhtiöön|toiselle operaattorille|kilpailij*|kilpailuttaa|kilpailutamme|kilpailutus|muualle|muualta|emme jatka|en jatka|ei jatketa|emme uusi|sopimus .. päättää|päätämme sopimuksen|puramme sopimuksen|lopetamme|lopetan .. tilauks*|lopetan asiakkuu*|viimeinen kerta|viimeinen tilaus|en tilaa enää|en osta enää|siirrymme|siirryn|lähdemme|vaihtoehtoja',
  cannot:
    'en pääse|emme pääse|ei pääse|en voi|emme voi|ei voi|en pysty|emme pysty|ei pysty|en saa|emme saa|ei saada|kukaan ei pääse|kukaan ei voi|ei onnistu|en pysty tekemään|työt seisoo|työt seisovat|työ seisoo|en pääse kirjautumaan|ei pystytä|ei päästä',
  deadline:
    'ennen maanantai*|ennen tiistai*|ennen keskiviikko*|ennen torstai*|ennen perjantai*|ennen viikonloppu*|ennen klo|ennen kello*|ennen huomis*|huomiseksi|perjantaiksi|maanantaiksi|tiistaiksi|keskiviikoksi|torstaiksi|viikonlopuksi|viimeistään|mennessä|deadline|määräaika*|vielä tänään|pakko saada .. ennen|tarvitaan .. mennessä|aamuksi|illaksi',
  people:
    'henkilö*|ihmistä|ihmisiä|käyttäjä*|työntekijä*|kollega*|työkaveri*|asiakasta|asiakkaita|potilasta|oppilasta|opiskelijaa|opettajaa|hoitajaa|kuljettajaa|henkeä|henki*|työpistettä|kassaa|myyjää',
  rhetorical:
    'lukeeko kukaan|lukeeko joku|onko siellä ketään|onko ketään|onko kukaan|tekeekö kukaan|kuinka vaikeaa|miten vaikeaa|mistä minä maksan|mistä me maksamme|kuinka monta kertaa|montako kertaa|kauanko vielä|miten voi olla|kenen idea|ihan oikeasti|oikeasti|mitä ihmettä|kuvitteletteko|kiinnostaako',
  subject:
    'lisäosa*|integraatio*|painike*|nappi*|widget*|rajapin*|kirjautumi*|meidän linkedin*|meidän facebook*|kampanja*|sivu*',
  call: 'soita minulle|soita mulle|soittakaa minulle|soittakaa mulle|soittakaa meille|soittakaa mieluummin|soittaisitteko|soittaisitko|voisitteko .. soittaa|voisitko .. soittaa|voitteko .. soittaa|voitko .. soittaa|voisiko joku .. soittaa|voiko joku .. soittaa|mieluummin puhelimitse|mieluiten puhelimitse|mieluummin puhelimella|mieluiten puhelimella|mieluummin puhelu|mieluiten puhelu|toivon soittoa|toivoisin soittoa|toivomme soittoa|toivon puhelua|toivoisin puhelua|toivomme puhelua|pyydän soittamaan|pyydän soittoa|pyydän .. soittamaan minulle|soita mieluummin',
  mail: 'mieluummin sähköpostilla|mieluiten sähköpostilla|mieluummin sähköpostitse|mieluiten sähköpostitse|mieluummin meilillä|mieluiten meilillä|mieluummin sähköpostia|mieluiten sähköpostia|mieluummin kirjallisesti|mieluiten kirjallisesti|vain sähköpostilla|vain sähköpostitse|sähköposti on paras',
  notAsked:
    'älä soita|ei soita|en soita|eikä soita|ei tarvitse .. soittaa|hänelle|heille|asiakkaalle|asiakkaillemme|toimittajalle|operaattorille|ei mieluummin',
}
