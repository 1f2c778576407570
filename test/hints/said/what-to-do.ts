import type { ScoredMessage, SignalFound } from '../../../utils/messaging/scored-message.ts'
import {
  at,
  contextWith,
  given,
  happened,
  PENDING,
  reads,
  recordOf,
  SOLVED,
  says,
  scoredOf,
  signals,
  target,
} from '../support.ts'
import type { Said } from './said.ts'

const upset = { scored: [scoredOf(at('09:32'), -1)] }
const quoted = (signal: SignalFound['signal'], step: ScoredMessage['step'], sentence: string) => ({
  scored: [scoredOf(at('09:32'), step, { signals: signals(signal, sentence) })],
})
const monday = (time: string) => at(`2026-11-23 ${time}`)

/** Hints about what to do, word for word. */
export const WHAT_TO_DO = {
  'after-breach': {
    // Due 08:30, now 10:10: 1 h 40. Both messages are theirs.
    context: contextWith({ slaTargets: given([target({ dueAt: at('08:30') })]) }),
    says: {
      en: 'Tell the customer where it stands The SLA passed 1 h 40 ago. They have not heard from a person yet. Say what you know. Offer a way around it, if there is one. Name the time of your next update.',
      nl: 'Laat de klant weten hoe het ervoor staat De SLA is 1 u 40 geleden verlopen. De klant heeft nog niets van een mens gehoord. Zeg wat je weet. Bied een omweg aan, als die er is. Noem wanneer je weer van je laat horen.',
      fi: 'Kerro asiakkaalle, missä mennään SLA-aika päättyi 1 h 40 min sitten. Asiakas ei ole vielä kuullut ihmiseltä mitään. Kerro, mitä tiedät. Tarjoa kiertotietä, jos sellainen on. Sano, milloin kerrot seuraavan kerran.',
      de: 'Dem Kunden sagen, wie es steht Das SLA ist vor 1 h 40 min abgelaufen. Es gab noch keine persönliche Nachricht. Sagen, was bekannt ist. Einen Umweg anbieten, falls es einen gibt. Sagen, wann die nächste Nachricht kommt.',
    },
  },
  'safe-start': {
    // Due 16:00; S is 30 min, an hour to spare: 14:30.
    context: contextWith({}, { now: at('14:30') }),
    says: {
      en: 'Start now to be in time The latest safe start was at 14:30. The SLA ends at 16:00. With 30 min of work and 1 h to spare, this is the moment.',
      nl: 'Begin nu, dan ben je op tijd Uiterlijk beginnen kon om 14:30. De SLA loopt tot 16:00. Met 30 min werk en 1 u speling is dit het moment.',
      fi: 'Aloita nyt, niin ehdit ajoissa Viimeinen turvallinen aloitusaika oli klo 14.30. SLA päättyy klo 16.00. Työtä on 30 min ja pelivaraa 1 h: nyt on oikea hetki.',
      de: 'Jetzt anfangen, dann reicht die Zeit Spätester sicherer Beginn war um 14:30. Das SLA endet um 16:00. Bei 30 min Arbeit und 1 h Reserve ist jetzt der Moment.',
    },
  },
  'customer-answered': {
    // Asked Monday 09:00, answered 15:00; the status still waits.
    context: contextWith({
      createdAt: given(monday('08:10')),
      status: given(PENDING),
      events: happened({ kind: 'status', at: monday('09:00'), by: 'agent', from: null, to: PENDING }),
      messages: reads(
        says('requester', monday('08:10')),
        says('agent', monday('09:00')),
        says('requester', monday('15:00'), { body: 'It is number 12.' }),
      ),
    }),
    says: {
      en: 'Pick it up again: they answered Waiting for the customer, but they answered Mon at 15:00',
      nl: 'Pak het weer op: ze hebben geantwoord Staat op wachten, maar de klant antwoordde al: ma 15:00',
      fi: 'Ota taas työn alle: asiakas vastasi Odottaa asiakasta, mutta asiakas vastasi jo ma klo 15.00',
      de: 'Wieder aufnehmen: Antwort ist da Steht auf Warten, doch der Kunde hat Mo um 15:00 geantwortet',
    },
  },
  workaround: {
    context: contextWith(
      {},
      { record: recordOf({ size: 'l' }), ...quoted('cannot-do', -1, 'We cannot print.') },
    ),
    says: {
      en: 'Offer a way around it now The repair takes long, and meanwhile they cannot work.',
      nl: 'Bied nu een tussenoplossing aan De oplossing duurt lang en intussen kunnen zij niet werken.',
      fi: 'Tarjoa kiertotietä nyt Korjaus kestää, eikä asiakas pysty sillä välin työskentelemään.',
      de: 'Jetzt eine Übergangslösung anbieten Die Lösung dauert, und bis dahin steht die Arbeit dort still.',
    },
  },
  'nobody-owns': {
    // The desk opened 08:00, now 10:10: 2 h 10.
    context: contextWith({ assignee: given('nobody') }, upset),
    says: {
      en: 'Take it or pass it on: nobody owns this Nobody has touched this for 2 h 10. Nobody owns this yet',
      nl: 'Pak het op of geef het door: niemand heeft dit Al 2 u 10 heeft niemand hier iets aan gedaan. Nog van niemand',
      fi: 'Ota tai siirrä: tiketillä ei ole omistajaa Tiketti on ollut koskematta 2 h 10 min. Tiketillä ei ole vielä omistajaa',
      de: 'Übernehmen oder weitergeben: niemand ist zuständig Seit 2 h 10 min hat niemand daran gearbeitet. Noch niemandem zugewiesen',
    },
  },
  untouched: {
    // 08:00 to 10:10 is 2 h 10, 10:10 to 16:00 is 5 h 50, 07:05 to 10:10 is 3 h 05.
    context: contextWith(),
    says: {
      en: 'Start now: about 30 min of work Nobody has touched this for 2 h 10. You sized it S. The SLA still leaves 5 h 50, but the customer has been waiting 3 h 05.',
      nl: 'Begin nu: ongeveer 30 min werk Al 2 u 10 heeft niemand hier iets aan gedaan. Jij schatte het op S. De SLA laat nog 5 u 50 over, maar de klant wacht al 3 u 05.',
      fi: 'Aloita nyt: työtä noin 30 min Tiketti on ollut koskematta 2 h 10 min. Merkitsit kooksi S. SLA-aikaa on vielä 5 h 50 min, mutta asiakas on odottanut jo 3 h 5 min.',
      de: 'Jetzt anfangen: rund 30 min Arbeit Seit 2 h 10 min hat niemand daran gearbeitet. Ihre Einschätzung: S. Das SLA lässt noch 5 h 50 min, aber der Kunde wartet schon 3 h 5 min.',
    },
  },
  'large-waits': {
    // Monday 08:00 to 16:00 is 8 h, Tuesday 08:00 to 10:10 is 2 h 10.
    context: contextWith(
      { createdAt: given(monday('08:00')), messages: reads(says('requester', monday('08:00'))) },
      { record: recordOf({ size: 'l' }) },
    ),
    says: {
      en: 'Large work, untouched for 10 h 10. A small first step keeps it moving.',
      nl: 'Groot werk, al 10 u 10 niets aan gedaan. Een kleine eerste stap houdt het in beweging.',
      fi: 'Iso työ, koskematta 10 h 10 min. Pieni ensiaskel pitää sen liikkeessä.',
      de: 'Große Aufgabe, seit 10 h 10 min unberührt. Ein kleiner erster Schritt hält sie in Bewegung.',
    },
  },
  'really-solved': {
    context: contextWith(
      {
        status: given(SOLVED),
        messages: reads(says('requester', at('07:05')), says('agent', at('09:00'))),
        reopened: given(1),
      },
      { scored: [scoredOf(at('09:30'), 0, { signals: signals('question', 'And the second one?') })] },
    ),
    says: {
      en: 'Their question has no answer yet: “And the second one?” It came back once before.',
      nl: 'Deze vraag is nog niet beantwoord: “And the second one?” Het kwam al één keer terug.',
      fi: 'Tähän kysymykseen ei ole vielä vastattu: ”And the second one?” Se on palannut kerran aiemmin.',
      de: 'Diese Frage ist noch offen: „And the second one?“ Es kam schon einmal zurück.',
    },
  },
} satisfies Readonly<Record<string, Said>>
