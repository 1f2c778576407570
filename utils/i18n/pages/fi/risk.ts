import type { Catalogue } from '../../catalogue.ts'
import type { RiskKey } from '../en.ts'

/** Finnish texts of early risk on the options page. */
export const riskFi: Catalogue<RiskKey> = {
  secRisk: 'Varhainen riski',
  riskWhat:
    'Oppii tiimisi omista ratkaistuista tiketeistä, mitkä SLA:t todennäköisesti ylittyvät, ja nostaa avoimista tiketeistä riskialttiimman kymmenesosan vertaistensa joukossa ylemmäs ”tee nyt” -listassa. Se ei koskaan muistuta eikä kerro mitään yksittäisestä tiketistä.',
  riskSwitch: 'Opi ratkaistuista tiketeistä',
  riskSwitchHint:
    'Aluksi pois. Kun tiketti on näkyvissä, helpdeskin haku tehdään enintään kerran minuutissa ja 60 kertaa päivässä. Talteen jäävät ajat, prioriteetti ja tiketin lajin koodi; ei nimiä, ei sanoja.',
  riskNone: 'Mitään ei ole vielä luettu. Se alkaa seuraavasta tiimisi tiketistä, jonka avaat.',
  riskUnknown: 'Tila ei ole juuri nyt tiedossa.',
  riskProgress: '{count} / {needed} tulosta',
  riskLearning: 'Historiaa ei ole vielä tarpeeksi: listan järjestys pysyy ennallaan.',
  riskOn:
    'Päällä. Opittu {day}, tuloksia {count}; uusin viidennes jätettiin sivuun, jotta nähdään, miten hyvin se osuu:',
  riskSaid: 'Sanottu: ylittyy',
  riskCame: 'Toteutui',
  riskTimes: 'Ennusteita',
  riskShare: '{share} %',
}
