import { describe, expect, it } from 'vitest'
import { scenario } from '../../helpdesks/scenarios/index.ts'
import { place, reply, resolution, ticket } from '../../helpdesks/scenarios/kit.ts'
import { part } from '../support/overlay.ts'
import { answer, HALF_A_MINUTE, says, saysNot, useStage } from '../support/stage.ts'

/* Hints about the chain: who heard what, who had it, what it costs, what comes back, and what is left to settle. */
const stage = useStage()

const zendesk = place('zendesk')
const cloud = place('jira-cloud')
const dc = place('jira-dc')
const topdesk = place('topdesk')

const open = { priority: 3, status: 'open', targets: [resolution(16)] } as const

describe('the chain', () => {
  it('no-human-word: only an automatic reply, until a person writes; old again after a working day', async () => {
    const { ticket: founding, now } = scenario('founding-zendesk')
    stage.control.setNow(now + HALF_A_MINUTE)
    const page = await stage.look(founding, { language: 'nl' })
    await says(page, 'Nog geen bericht van een mens Alleen de automatische reactie van 07:05')
    stage.control.agentReplies('zendesk', founding.key, 'We zijn ermee bezig en bellen u voor elf uur.')
    await stage.lookAgain(page)
    await saysNot(page, 'van een mens')
    // They ask again; Wednesday 10:20 is 8 h 10 of desk time after our word, a day and ten minutes on the wall.
    stage.control.setNow(zendesk.local('15:00'))
    stage.control.customerReplies('zendesk', founding.key, 'Is er al nieuws?')
    stage.control.setNow(zendesk.local('2026-11-25 10:20') + HALF_A_MINUTE)
    await stage.lookAgain(page)
    await says(page, 'De klant hoorde 1 d geleden voor het laatst van een mens.')
    await page.close()
  })

  it('lost-time: people × wait at the team’s rate, in their number, then in ours, until it is solved', async () => {
    stage.control.setNow(dc.local('10:10') + HALF_A_MINUTE)
    const script = ticket(dc, {
      ...open,
      key: 'SUP-4821',
      subject: 'Lieferscheine',
      body: 'Guten Morgen,\n\nim Versand können 12 Mitarbeiter nicht arbeiten, weil das Lagersystem keine Lieferscheine mehr ausgibt.\n\nUte Sommer',
      language: 'de',
      createdAt: dc.local('09:10'),
      requester: 'ute.sommer',
    })
    const page = await stage.look(script, {
      language: 'de',
      team: { hourlyRate: 5, hints: { holdOut: false } },
    })
    // 12 people × 1 h are 12 h, at 5 an hour 60.
    await says(
      page,
      '12 Personen warten: bisher 12 h verloren Die Zahl stammt vom Kunden: „im Versand können 12 Mitarbeiter nicht arbeiten, weil das Lagersystem keine Lieferscheine mehr ausgibt.“ Rund 60 EUR nach dem eigenen Satz des Teams.',
    )
    await (await part(page, '[data-fold=facts] li button', '12 Personen warten')).click()
    await (await part(page, '[data-fold=facts] input')).fill('4')
    await (await part(page, '[data-fold=facts] li button', 'Speichern')).click()
    // Four people typed by the agent: 4 h and 20.
    await says(page, '4 Personen warten: bisher 4 h verloren')
    await saysNot(page, 'Die Zahl stammt vom Kunden')
    stage.control.solve('jira-dc', script.key)
    await stage.lookAgain(page)
    await saysNot(page, 'verloren')
    await page.close()
  })

  it('recurrence: the third on one topic within 30 days, not one on another topic', async () => {
    const about = (key: string, day: string, category: string) =>
      ticket(topdesk, {
        ...open,
        key,
        category,
        subject: 'Doet het niet',
        body: 'De verbinding is weg, graag herstellen.',
        language: 'nl',
        createdAt: topdesk.local(`${day} 09:00`),
        requester: 'noor.elamrani',
      })
    stage.control.setNow(topdesk.local('10:10') + HALF_A_MINUTE)
    // Three weeks and one week ago; the first of 20 October is out of the 30 days.
    await stage.visit(about('I 2611 4822', '2026-10-20', 'VPN'), { language: 'nl' })
    await stage.visit(about('I 2611 4823', '2026-11-03', 'VPN'), { language: 'nl' })
    const second = await stage.look(about('I 2611 4824', '2026-11-17', 'VPN'), { language: 'nl' })
    await saysNot(second, 'ticket over')
    await second.close()
    const page = await stage.look(about('I 2611 4825', '2026-11-24', 'VPN'), { language: 'nl' })
    await says(page, '3e ticket over VPN van deze klant in 30 dagen Wat had dit voorkomen?')
    await page.close()
    const other = await stage.look(about('I 2611 4826', '2026-11-24', 'Badge'), { language: 'nl' })
    await saysNot(other, 'ticket over')
    await other.close()
  })

  it('maintenance: begins within two days and nobody was told, until it is solved; not somebody else’s', async () => {
    stage.control.setNow(cloud.local('10:10') + HALF_A_MINUTE)
    const script = ticket(cloud, {
      ...open,
      key: 'HELP-4827',
      subject: 'Verkkolevy hidas',
      body: 'Hei, verkkolevy Z avautuu hitaasti aamuisin.',
      language: 'fi',
      createdAt: cloud.local('09:00'),
      requester: 'sanna.makela',
    })
    const window = (match: string) => ({
      maintenance: [
        {
          name: 'Levyjen vaihto',
          match,
          from: '2026-11-24T17:00:00Z',
          to: '2026-11-24T19:30:00Z',
          announcedOn: '',
        },
      ],
    })
    const page = await stage.look(script, { language: 'fi', team: window('Kuusamon Kala') })
    // 17:00 and 19:30 UTC are 18:00 and 20:30 at the desk.
    await says(
      page,
      'Huolto Levyjen vaihto, alkaa klo 18.00, päättyy klo 20.30 Ei vielä ilmoitettu: kerro ennen kuin se alkaa.',
    )
    stage.control.solve('jira-cloud', script.key)
    await stage.lookAgain(page)
    await saysNot(page, 'Huolto')
    await page.close()
    const { ticket: other } = scenario('jira-history')
    const elsewhere = await stage.look(other, { language: 'fi', team: window('Kuusamon Kala') })
    await saysNot(elsewhere, 'Huolto')
    await elsewhere.close()
  })

  it('hand-offs: the second change of group tells, until it is solved', async () => {
    stage.control.setNow(zendesk.local('2026-11-23 15:00'))
    const script = ticket(zendesk, {
      ...open,
      key: '4828',
      subject: 'Shared calendar',
      body: 'The shared calendar of the clinic shows last week only.',
      language: 'en',
      createdAt: zendesk.local('2026-11-23 15:00'),
      requester: 'priya.nair',
    })
    stage.control.add(script)
    stage.control.setNow(zendesk.local('2026-11-23 15:20'))
    stage.control.group('zendesk', script.key, 'network')
    stage.control.setNow(zendesk.local('09:40'))
    const page = await stage.look(script, { language: 'en' })
    await saysNot(page, 'hand-over')
    stage.control.group('zendesk', script.key, 'servicedesk')
    stage.control.setNow(zendesk.local('10:10') + HALF_A_MINUTE)
    await stage.lookAgain(page)
    // From the first group on Monday 15:00 to the present one on Tuesday 09:40.
    const { card } = await says(page, '2 hand-overs, 18 h 40 between teams')
    expect(card).not.toMatch(/Robin|Sam/)
    stage.control.solve('zendesk', script.key)
    await stage.lookAgain(page)
    await saysNot(page, 'hand-over')
    await page.close()
  })

  it('third-party: by name how long, until it is solved; nothing before', async () => {
    const { ticket: held, now } = scenario('paused')
    stage.control.setNow(topdesk.local('2026-11-23 11:00'))
    const before = await stage.look(held, { language: 'nl' })
    await saysNot(before, 'Brakel')
    await before.close()
    stage.control.setNow(now + HALF_A_MINUTE)
    const page = await stage.look(held, { language: 'nl' })
    // On hold since Monday 12:15; Tuesday 10:10 is 21 h 55 later.
    await says(page, '21 u 55 daarvan bij Brakel Printservice')
    stage.control.solve('topdesk', held.key)
    await stage.lookAgain(page)
    await saysNot(page, 'Brakel')
    await page.close()
  })

  it('settle-later: a ribbon while open, what is left once solved, nothing once it is all settled', async () => {
    stage.control.setNow(dc.local('10:10') + HALF_A_MINUTE)
    const script = ticket(dc, {
      ...open,
      key: 'SUP-4829',
      subject: 'Privater Drucker',
      body: 'Mein eigener Drucker zu Hause wird nicht gefunden.',
      language: 'de',
      createdAt: dc.local('09:30'),
      requester: 'katrin.vogt',
      happenings: [
        reply(
          dc.local('09:50'),
          'robin.aalto',
          'Ich sehe es mir gern an, auch wenn es nicht zum Vertrag gehört.',
        ),
      ],
    })
    const page = await stage.look(script, { language: 'de' })
    await saysNot(page, 'Außerhalb des Vertrags')
    await (await part(page, 'footer button', 'Ergänzen, was Sie wissen')).click()
    await (await part(page, '[data-add] [role=checkbox]', 'Außerhalb des Vertrags')).click()
    await says(page, 'Außerhalb des Vertrags: erst helfen, später klären')
    await (await part(page, '[data-add] [role=checkbox]', 'Technik geregelt')).click()
    stage.control.solve('jira-dc', script.key)
    await stage.lookAgain(page)
    await says(page, 'Formal noch zu klären Kosten noch zu klären')
    await answer(page, 'Formal noch zu klären', 'Verwaltung geregelt')
    await says(page, 'Kosten noch zu klären')
    await saysNot(page, 'Formal noch zu klären')
    await (await part(page, '[data-fold=facts] [role=checkbox]', 'Kosten geregelt')).click()
    await saysNot(page, 'noch zu klären')
    await page.close()
  })
})
