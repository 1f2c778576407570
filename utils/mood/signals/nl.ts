import type { SignalPhrases } from './names.ts'

export const NL: SignalPhrases = {
  public:
    'review .. plaatsen|review .. schrijven|review .. zetten|recensie .. plaatsen|recensie .. schrijven|slechte review|negatieve review|negatieve recensie|eerlijke review|één ster|1 ster|op google zetten|op trustpilot|op linkedin|op social media|op sociale media|op facebook|op twitter|naar de krant|de krant|de pers|naar de media|de media|stap .. naar kassa|stap .. naar radar|stappen .. naar kassa|stappen .. naar radar|programma kassa|programma radar|kassa of radar|radar of kassa|bij radar|tv programma|openbaar maken|publiek maken|iedereen .. vertellen|anderen .. waarschuwen|anderen waarschuwen|delen .. online|online zetten|consumentenprogramma|in de groepsapp|in de buurtapp',
  leave:
    'opzeggen|opzegging|zeg .. op|zeggen .. op|contract beëindigen|overeenkomst .. ontbinden|ontbinden|overstappen|stap .. over|stappen .. over|stappen over|andere leverancier|andere aanbieder|andere partij|ander bedrijf|concurrent*|naar een ander|ergens anders|niet verlengen|niet verlengd|niet .. verlengen|afscheid nemen|klant kwijt|laatste bestelling|laatste keer dat|nooit meer|weg bij jullie|stoppen ermee|wij stoppen|ik stop|account .. opheffen|abonnement .. stopzetten|stopzetten|alternatieven',
  cannot:
    'ik kan niet|we kunnen niet|wij kunnen niet|kan niemand|niemand kan|kan ik niet|kunnen we niet|kunnen wij niet|ik kan .. niet|we kunnen .. niet|kan niet inloggen|lukt niet|lukt het niet|niet werken|kan er niet|kunnen er niet|kom er niet in|kom ik niet|krijg .. niet|niet bij mijn|niet meer inloggen|zitten vast|kan geen|kunnen geen',
  deadline:
    'vóór #|voor # uur|voor vrijdag|voor maandag|voor dinsdag|voor woensdag|voor donderdag|voor morgen|vóór morgen|vóór vrijdag|vóór maandag|voor het weekend|uiterlijk|deadline|ten laatste|op zijn laatst|voor het einde|vóór het einde|tegen vrijdag|tegen maandag|tegen morgen|tegen # uur|tegen het einde|moet .. klaar|nodig voor|voor de middag|vanavond nog|vandaag nog',
  people:
    'mensen|gebruikers|collegas|collega|medewerkers|personen|man|patiënten|leerlingen|studenten|klanten|docenten|verpleegkundigen|chauffeurs|werkplekken|agenten|werknemers|balies|verkopers',
  rhetorical:
    'leest iemand|is er iemand|is daar iemand|kijkt er iemand|hoe moeilijk|hoe kan het|hoe is het mogelijk|waarvoor betaal|waar betaal|hoe vaak|hoe lang nog|hoe lang moet|wie bedenkt|wie verzint|serieus|meent u|menen jullie|nou eens|overhaupt|überhaupt',
  subject:
    'plugin|koppeling|integratie|knop|widget|api|inloggen met|onze linkedin|onze facebook|campagne|pagina voor',
  call: 'bel mij|bel me|bel ons|belt u mij|belt u me|belt u ons|kunt u mij .. bellen|kunt u me .. bellen|kunt u ons .. bellen|kun je mij .. bellen|kun je me .. bellen|kun je ons .. bellen|kunnen jullie mij .. bellen|kunnen jullie me .. bellen|kunnen jullie ons .. bellen|kan iemand mij .. bellen|kan iemand me .. bellen|kan iemand ons .. bellen|wilt u mij .. bellen|wilt u me .. bellen|wil je mij .. bellen|wil je me .. bellen|willen jullie mij .. bellen|willen jullie me .. bellen|kunt u mij .. terugbellen|kunt u me .. terugbellen|kun je me .. terugbellen|kun je mij .. terugbellen|kunnen jullie me .. terugbellen|kunnen jullie mij .. terugbellen|kan iemand me .. terugbellen|kan iemand mij .. terugbellen|wilt u mij .. terugbellen|graag .. telefonisch contact|graag telefonisch|graag .. gebeld|graag .. teruggebeld|graag .. terugbellen|graag even bellen|liever gebeld|liever telefonisch|liever bellen|liever even bellen|liefst telefonisch|bij voorkeur telefonisch|bel even|bel gerust|bel maar',
  mail: 'liever mailen|liever per mail|liever via mail|liever via de mail|liever een mail|liever per e mail|liever via e mail|liever mail|liefst per mail|liefst per e mail|liefst via mail|bij voorkeur per mail|bij voorkeur per e mail|bij voorkeur via mail|alleen per mail|liever schriftelijk|liefst schriftelijk',
  notAsked:
    'bel me niet|bel mij niet|bel ons niet|bel me aub niet|bel mij aub niet|bel me alsjeblieft niet|bel mij alsjeblieft niet|bel me alstublieft niet|bel mij alstublieft niet|niet .. bellen|niet .. gebeld|niet .. terugbellen|niet .. teruggebeld|niet telefonisch|geen telefonisch|liever niet .. mailen|niet .. per mail|zou .. gebeld|zouden .. gebeld|werd .. gebeld|hoef .. gebeld',
}
