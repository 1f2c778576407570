import type { Catalogue } from '../../catalogue.ts'
import type { PrivacyKey } from '../en.ts'

export const privacyFi: Catalogue<PrivacyKey> = {
  privacyIntro:
    'Solve First auttaa työntekijää auttamaan asiakasta. Se näyttää, kauanko asiakas on odottanut, missä SLA-aika on menossa ja silloin tällöin yhden asian, joka kannattaa tehdä nyt. Tällä sivulla kerrotaan kaikki, mitä se tekee tiedoilla. Sivun voi tulostaa ja antaa henkilöstön edustajille.',
  privacyPrint: 'Tulosta tämä sivu',
  privacyPurpose: 'Mitä varten se on',
  privacyPurpose1: 'Tikettiä hoitava näkee heti, mikä asiakkaan tilanne on.',
  privacyPurpose2:
    'Se ei ole työntekijöiden seuraamista, vertailua tai arviointia varten. Ketään koskevia toimia ei saa perustaa siihen.',
  privacyReads: 'Mitä se lukee',
  privacyReads1:
    'Avoinna olevan tiketin: numeron, tilan, tärkeyden, SLA-ajan, kellonajat ja kenellä pallo on. Se käyttää työntekijän omaa kirjautumista ja kysyy vain palvelulta itseltään.',
  privacyReads2:
    'Jos tunnelmavihjeet ovat käytössä: sanat, jotka asiakkaat kirjoittivat siihen tikettiin. Ne punnitaan tässä selaimessa eikä niitä sen jälkeen pidetä.',
  privacyReads3: 'Vain sallituilla sivustoilla ja vain sivuja, jotka työntekijä avaa.',
  privacyReads4:
    'Henkilökunnan sanoja ei koskaan punnita. Ääntä, kasvoja, kirjoitusrytmiä tai hiirtä ei seurata.',
  privacyReads5:
    'Vain jos esihenkilö kytkee varhaisen riskin päälle: helpdeskin haulla, enintään kerran minuutissa, milloin tiimin ratkaistut tiketit tulivat, milloin niiden piti valmistua ja milloin ne ratkaistiin, sekä prioriteetti ja laji. Niistä säilyvät ajat, prioriteetti ja lajin koodi.',
  privacyKeeps: 'Mitä se tallentaa, vain tähän selaimeen',
  privacyKeeps1:
    'Tiketistä: sivuston ja numeron, työntekijän merkitsemän koon, odottajien määrän, vielä hoidettavat asiat, viestien ja muutosten ajat, viimeisimmän tunnelma-askeleen sekä näytetyt ja siirretyt vihjeet.',
  privacyKeeps2:
    'Asiakkaasta: koodin, josta ei voi päätellä nimeä, ajat, odotukset ja tunnelman portaan −2:sta +2:een.',
  privacyKeeps3:
    'Asiakkaan toiveet ja lyhyet merkinnät asiakkaasta vain, jos työntekijä kirjaa ne, päivän kanssa; kunnes ne poistetaan, ei koskaan sisäisessä palvelussa.',
  privacyKeeps4: {
    one: 'Historia poistuu itsestään 1 päivän kuluttua.',
    other: 'Historia poistuu itsestään {n} päivän kuluttua.',
  },
  privacyKeeps5: 'Jokainen voi poistaa tiedot milloin vain: yhden asiakkaan, yhden sivuston tai kaiken.',
  privacyKeeps6:
    'Vain työntekijälle itselleen: kauanko hän teki työtä tiketillä (kesto, ei koskaan milloin) ja mitkä vihjeet hän siirsi. Yksi napsautus poistaa tiedot, niitä ei koskaan viedä tiedostoon, eikä henkilöstön suojatila tallenna kestoja. Tämän päivän tikettilista ja syyt ovat vain muistissa ja katoavat päivän mukana.',
  privacyNever: 'Mitä se ei koskaan tee',
  privacyNever1: 'Se ei lähetä mitään meille eikä muille. Palvelinta tai käyttäjätiliä ei ole.',
  privacyNever2: 'Se ei kirjoita palveluun mitään eikä lähetä mitään asiakkaille.',
  privacyNever3: 'Se ei tallenna viestejä, otsikoita, nimiä eikä osoitteita.',
  privacyNever4:
    'Se ei näytä kenellekään lukua toisen työstä tai tiimistä: ei vertailua, ei pisteitä, ei raporttia.',
  privacyNever5: 'Asetustiedostossa on tiimin sääntöjä, ei koskaan tietoja ihmisistä.',
  privacyMood: 'Tunnelmavihjeistä',
  privacyMood1:
    'Vihje on arvaus sanojen perusteella ja voi olla väärä. Se näyttää sanat, joista se syntyi, sanoo ”ei varmuutta”, kun ei ole varma, ja sen voi korjata tai ottaa pois.',
  privacyMood2: 'Se kertoo, miten asiakasta on palveltu, ei millainen ihminen asiakas on.',
  privacyCouncil: 'Henkilöstön edustajille',
  privacyCouncil1:
    'Kaikki tiedot ovat työntekijän omalla koneella, ja hän päättää, milloin ne poistetaan. Kukaan muu ei näe niitä Solve Firstin kautta.',
  privacyCouncil2:
    'Ylläpitäjä voi määrätä: tunnelma pois, sisäinen palvelu, ei merkintöjä asiakkaista, henkilöstön suojatila (ei lukuja omasta työstä, ei vientiä tiedostoon) ja kauanko historiaa säilytetään.',
  privacyCouncil3:
    'Sisäisessä palvelussa asiakkaat ovat työtovereita. Silloin näytetään vain avoimen tiketin tunnelma eikä henkilöstä kerätä historiaa tai merkintöjä.',
}
