import { describe, expect, it } from 'vitest'
import { scenario } from '../../helpdesks/scenarios/index.ts'
import { note, place, resolution, status, ticket } from '../../helpdesks/scenarios/kit.ts'
import type { SiteId } from '../../helpdesks/world/types.ts'
import { part, seen } from '../support/overlay.ts'
import { answer, HALF_A_MINUTE, press, says, saysNot, useStage } from '../support/stage.ts'

/* Hints that say what to do: what brings each about on a helpdesk, what the agent reads, and what takes it away. */
const stage = useStage()

const topdesk = place('topdesk')
const zendesk = place('zendesk')

describe('untouched', () => {
  // 08:00 to 10:10 nobody touched it; 07:05 to 10:10 they wait; 10:10 to 16:00 is what the promise leaves.
  it.each([
    [
      'zendesk',
      'en',
      'Have a look now',
      'Nobody has touched this for 2 h 10. Its size is not known yet. The SLA still leaves 5 h 50, but the customer has been waiting 3 h 05.',
    ],
    [
      'jira-cloud',
      'fi',
      'Katso tätä nyt',
      'Tiketti on ollut koskematta 2 h 10 min. Työn koko ei ole vielä tiedossa. SLA-aikaa on vielä 5 h 50 min, mutta asiakas on odottanut jo 3 h 5 min.',
    ],
    [
      'jira-dc',
      'de',
      'Jetzt ansehen',
      'Seit 2 h 10 min hat niemand daran gearbeitet. Der Umfang ist noch nicht bekannt. Das SLA lässt noch 5 h 50 min, aber der Kunde wartet schon 3 h 5 min.',
    ],
    [
      'topdesk',
      'nl',
      'Kijk er nu even naar',
      'Al 2 u 10 heeft niemand hier iets aan gedaan. Hoe groot het is, is nog niet bekend. De SLA laat nog 5 u 50 over, maar de klant wacht al 3 u 05.',
    ],
  ] as const)(
    'untouched: the founding case on %s, until somebody notes something',
    async (site: SiteId, language, title, sentences) => {
      const { ticket: founding, now } = scenario(`founding-${site}`)
      stage.control.setNow(now + HALF_A_MINUTE)
      const page = await stage.look(founding, { language })
      expect(await says(page, sentences)).toMatchObject({ nudge: 'untouched', title })
      stage.control.note(site, founding.key, '…')
      await stage.lookAgain(page)
      await seen(page, 'no nudge', ({ nudge, chip }) => nudge === null && chip === null)
      await page.close()
    },
  )
})

describe('what to do', () => {
  it('after-breach: tell them, until they are told', async () => {
    const { ticket: late, now } = scenario('breached')
    stage.control.setNow(now + HALF_A_MINUTE)
    const page = await stage.look(late, {
      language: 'fi',
      team: { hints: { holdOut: false, afterBreach: 'Hyvitys 10 %' } },
    })
    // Eight desk hours from Monday 08:30 ended Tuesday 08:30; now is 10:10. The only word of ours was a note.
    const card = await says(
      page,
      'Kerro asiakkaalle, missä mennään SLA-aika päättyi 1 h 40 min sitten. Asiakas ei ole vielä kuullut ihmiseltä mitään. Kerro, mitä tiedät. Tarjoa kiertotietä, jos sellainen on. Sano, milloin kerrot seuraavan kerran.',
    )
    expect(card).toMatchObject({ nudge: 'after-breach', chip: 'Kerro asiakkaalle' })
    expect(card.card).toContain('Hyvitys 10 %')
    stage.control.agentReplies('jira-cloud', late.key, 'Hinnasto päivitetään tänään kello 14.')
    await stage.lookAgain(page)
    await seen(
      page,
      'no nudge',
      ({ nudge, card: now }) => nudge === null && now?.includes('Kerro, mitä tiedät') === false,
    )
    await page.close()
  })

  it('safe-start: the team’s usual half hour and an hour to spare before the end, until it is paused', async () => {
    stage.control.setNow(topdesk.local('10:40') + HALF_A_MINUTE)
    const script = ticket(topdesk, {
      key: 'I 2611 4801',
      subject: 'Rolgordijn raadzaal',
      body: 'Het rolgordijn in de raadzaal gaat niet meer omlaag.',
      language: 'nl',
      createdAt: topdesk.local('08:00'),
      requester: 'noor.elamrani',
      priority: 2,
      status: 'open',
      targets: [resolution(4)],
      happenings: [note(topdesk.local('09:50'), 'robin.aalto', 'Sleutel van de kast gevraagd.')],
    })
    const page = await stage.look(script, {
      language: 'nl',
      team: { handsOnP80Minutes: 30, hints: { holdOut: false } },
    })
    // Four hours from 08:00 end 12:00; an hour and a half before that is 10:30.
    const card = await says(
      page,
      'Begin nu, dan ben je op tijd Uiterlijk beginnen kon om 10:30. De SLA loopt tot 12:00. Met 30 min werk en 1 u speling is dit het moment.',
    )
    expect(card).toMatchObject({ nudge: 'safe-start', chip: 'Begin nu' })
    stage.control.onHold('topdesk', script.key, 'brakel-print')
    await stage.lookAgain(page)
    await seen(page, 'no nudge', ({ nudge }) => nudge === null)
    await page.close()
  })

  it('customer-answered: the status waits, they wrote; asks after two desk hours, until the status is put right', async () => {
    const { ticket: forgotten } = scenario('customer-answered')
    stage.control.setNow(zendesk.local('10:10') + HALF_A_MINUTE)
    const page = await stage.look(forgotten, { language: 'en' })
    // They answered 08:20: 1 h 50 is a fact, 2 h 10 asks.
    const fact = 'Waiting for the customer, but they answered at 08:20'
    expect(await says(page, fact)).toMatchObject({ nudge: null })
    stage.control.setNow(zendesk.local('10:30') + HALF_A_MINUTE)
    await stage.lookAgain(page)
    expect(await says(page, fact)).toMatchObject({
      nudge: 'customer-answered',
      title: 'Pick it up again: they answered',
      chip: 'Pick up',
    })
    stage.control.setStatus('zendesk', forgotten.key, 'open')
    await stage.lookAgain(page)
    await saysNot(page, fact)
    await page.close()
  })

  it('workaround: large, and they cannot work, until a way around is offered', async () => {
    const where = place('jira-dc')
    stage.control.setNow(where.local('10:10') + HALF_A_MINUTE)
    const script = ticket(where, {
      key: 'SUP-4802',
      subject: 'Lagersystem druckt nicht',
      body: 'Guten Morgen,\n\nim Versand können 12 Mitarbeiter nicht arbeiten, weil das Lagersystem keine Lieferscheine mehr ausgibt.\n\nUte Sommer',
      language: 'de',
      createdAt: where.local('08:00'),
      requester: 'ute.sommer',
      priority: 1,
      status: 'open',
      targets: [resolution(24)],
    })
    const page = await stage.look(script, { language: 'de' })
    await seen(page, 'a nudge', ({ nudge }) => nudge === 'untouched')
    await press(page, 'l')
    // Sized L, a first touch is not asked any more; the next look asks for a way around.
    await seen(page, 'no nudge', ({ nudge }) => nudge === null)
    await stage.lookAgain(page)
    const fact = 'Die Lösung dauert, und bis dahin steht die Arbeit dort still.'
    expect(await says(page, `Jetzt eine Übergangslösung anbieten ${fact}`)).toMatchObject({
      nudge: 'workaround',
      chip: 'Übergangslösung',
    })
    stage.control.agentReplies(
      'jira-dc',
      script.key,
      'Bis dahin können Sie die Lieferscheine am Empfang drucken lassen.',
    )
    await stage.lookAgain(page)
    await saysNot(page, fact)
    await page.close()
  })

  it('nobody-owns: lying and an unhappy customer, until somebody takes it', async () => {
    const { ticket: free } = scenario('unassigned-mine')
    stage.control.setNow(topdesk.local('10:20'))
    stage.control.customerReplies(
      'topdesk',
      free.key,
      'Ik sta nu al voor een volle zaal te wachten en er is nog niemand geweest. Dit is echt belachelijk, ik ben dit meer dan zat.',
    )
    stage.control.setNow(topdesk.local('10:40') + HALF_A_MINUTE)
    const page = await stage.look(free, { language: 'nl' })
    // With us since 08:30, and 10:40 is 2 h 10 later.
    const card = await says(
      page,
      'Pak het op of geef het door: niemand heeft dit Al 2 u 10 heeft niemand hier iets aan gedaan. Nog van niemand',
    )
    expect(card).toMatchObject({ nudge: 'nobody-owns', chip: 'Oppakken' })
    stage.control.assign('topdesk', free.key, 'sam.degroot')
    await stage.lookAgain(page)
    await saysNot(page, 'Nog van niemand')
    await page.close()
  })

  it('large-waits: a first step after a working day, until there was one', async () => {
    stage.control.setNow(zendesk.local('10:10') + HALF_A_MINUTE)
    const script = ticket(zendesk, {
      key: '4803',
      subject: 'New stock list for the warehouse',
      body: 'Please set up the new stock list for the second warehouse, with the columns we agreed on.',
      language: 'en',
      createdAt: zendesk.local('2026-11-23 08:30'),
      requester: 'grace.hobbs',
      priority: 3,
      status: 'open',
      targets: [resolution(80)],
    })
    const page = await stage.look(script, { language: 'en' })
    await seen(page, 'a nudge', ({ nudge }) => nudge === 'untouched')
    await press(page, 'l')
    // Monday 08:30 to 16:00 is 7 h 30, Tuesday 08:00 to 10:10 is 2 h 10.
    const fact = 'Large work, untouched for 9 h 40. A small first step keeps it moving.'
    expect(await says(page, fact)).toMatchObject({ nudge: null })
    stage.control.note('zendesk', script.key, 'Columns copied from the first warehouse.')
    await stage.lookAgain(page)
    await saysNot(page, fact)
    await page.close()
  })

  it('really-solved: an open question, then no word yet, then confirmed by phone, until it comes back', async () => {
    const { ticket: back, now } = scenario('reopened')
    stage.control.setNow(now + HALF_A_MINUTE)
    stage.control.solve('jira-cloud', back.key)
    const page = await stage.look(back, { language: 'fi' })
    // Their last question came after our last answer; it was solved on Monday before.
    const question =
      'Tähän kysymykseen ei ole vielä vastattu: ”Could you look into it properly this time?” Se on palannut kerran aiemmin.'
    await says(page, question)
    stage.control.agentReplies('jira-cloud', back.key, 'Your group had expired twice; it no longer expires.')
    await stage.lookAgain(page)
    await says(page, 'Asiakas ei ole vielä vahvistanut asiaa. Se on palannut kerran aiemmin.')
    await answer(page, 'Asiakas ei ole vielä vahvistanut asiaa.', 'Vahvistettu puhelimessa')
    await says(page, 'Vahvistettu puhelimessa; merkitsit sen klo 10.10.')
    await saysNot(page, 'Se on palannut kerran aiemmin.')
    stage.control.reopen('jira-cloud', back.key, 'It says read-only once more.')
    await stage.lookAgain(page)
    await saysNot(page, 'merkitsit sen klo')
    await page.close()
  })
})
