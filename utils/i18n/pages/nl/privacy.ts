import type { Catalogue } from '../../catalogue.ts'
import type { PrivacyKey } from '../en.ts'

export const privacyNl: Catalogue<PrivacyKey> = {
  privacyIntro:
    'Solve First helpt een medewerker een klant te helpen. Het toont hoe lang de klant wacht, hoe het met de SLA staat en af en toe één ding dat nu zin heeft. Op deze pagina staat alles wat het met gegevens doet. Je kunt haar afdrukken en aan de ondernemingsraad geven.',
  privacyPrint: 'Deze pagina afdrukken',
  privacyPurpose: 'Waarvoor het is',
  privacyPurpose1: 'Wie aan een ticket werkt, ziet meteen hoe de klant ervoor staat.',
  privacyPurpose2:
    'Het is niet bedoeld om mensen op de helpdesk te volgen, te vergelijken of te beoordelen. Er mag geen maatregel over een persoon op worden gebaseerd.',
  privacyReads: 'Wat het leest',
  privacyReads1:
    'Het ticket dat open staat: nummer, status, prioriteit, SLA, tijden en wie aan zet is. Het gebruikt de eigen aanmelding van de medewerker en vraagt alleen de helpdesk zelf.',
  privacyReads2:
    'Als stemming aan staat: de woorden die klanten in dat ticket schreven. Die worden in deze browser gewogen en daarna losgelaten.',
  privacyReads3: 'Alleen op toegestane sites, en alleen pagina’s die de medewerker opent.',
  privacyReads4:
    'Woorden van medewerkers worden nooit gewogen. Stem, gezicht, typen en muis worden niet gevolgd.',
  privacyReads5:
    'Alleen als een teamleider vroeg risico aanzet: via de zoekfunctie van de helpdesk, hooguit eens per minuut, wanneer de opgeloste tickets van het team kwamen, af moesten zijn en opgelost werden, met prioriteit en soort. Daarvan blijven tijden, prioriteit en een code voor de soort bewaard.',
  privacyKeeps: 'Wat het bewaart, alleen in deze browser',
  privacyKeeps1:
    'Per ticket: site en nummer, de maat die de medewerker aanvinkte, hoeveel mensen wachten, wat nog te regelen is, tijden van berichten en wijzigingen, de laatste stemmingsstap, en welke hints getoond en uitgesteld zijn.',
  privacyKeeps2:
    'Per klant: een code die niet naar een naam te herleiden is, data, wachttijden en een stap voor de stemming van −2 tot +2.',
  privacyKeeps3:
    'Voorkeuren en korte notities over een klant, alleen als een medewerker ze invoert, met de dag erbij; tot ze gewist worden, nooit op een interne helpdesk.',
  privacyKeeps4: {
    one: 'De geschiedenis wordt na 1 dag vanzelf gewist.',
    other: 'De geschiedenis wordt na {n} dagen vanzelf gewist.',
  },
  privacyKeeps5: 'Elke medewerker kan altijd wissen: één klant, één site of alles.',
  privacyKeeps6:
    'Alleen voor de medewerker zelf: hoe lang die aan een ticket werkte (een duur, nooit wanneer) en welke hints zijn uitgesteld. Eén klik wist het, het wordt nooit geëxporteerd, en in OR-modus wordt geen duur bewaard. De lijst van vandaag, met per ticket waarom er wel of niets gezegd is, staat alleen in het geheugen en is met de dag weg.',
  privacyNever: 'Wat het nooit doet',
  privacyNever1: 'Het stuurt niets naar ons of naar iemand anders. Er is geen server en geen account.',
  privacyNever2: 'Het schrijft niets in de helpdesk en stuurt niets naar klanten.',
  privacyNever3: 'Het bewaart geen berichten, geen onderwerp, geen namen en geen adressen.',
  privacyNever4:
    'Het laat niemand een cijfer zien over het werk van een ander of van een team: geen ranglijst, geen score, geen rapport.',
  privacyNever5: 'In het instellingenbestand staan regels van het team, nooit gegevens over mensen.',
  privacyMood: 'Over stemming',
  privacyMood1:
    'Stemming is een inschatting uit woorden en kan fout zijn. Je ziet de woorden waar die uit komt, er staat “niet zeker” als het niet zeker is, en je kunt die verbeteren of uitzetten.',
  privacyMood2: 'Het zegt hoe de klant geholpen is, niet wat voor mens de klant is.',
  privacyCouncil: 'Voor de ondernemingsraad',
  privacyCouncil1:
    'Alle gegevens staan op de eigen computer van de medewerker, en die bepaalt wanneer ze worden gewist. Niemand anders kan ze via Solve First zien.',
  privacyCouncil2:
    'Een beheerder kan vastleggen: stemming uit, interne helpdesk, geen notities over klanten, OR-modus (geen cijfers over eigen werk, niets exporteren) en hoe lang de geschiedenis blijft.',
  privacyCouncil3:
    'Op een interne helpdesk zijn klanten collega’s. Dan wordt alleen de stemming van het open ticket getoond; er wordt geen geschiedenis per persoon opgebouwd en niets over hen genoteerd.',
}
