import { describe, expect, it } from 'vitest'
import { scenario } from '../../helpdesks/scenarios/index.ts'
import { place, reply, resolution, ticket } from '../../helpdesks/scenarios/kit.ts'
import { answer, HALF_A_MINUTE, says, saysNot, useStage } from '../support/stage.ts'

/* Hints about the customer: their words, their past with us, what is at stake for them. */
const stage = useStage()

const zendesk = place('zendesk')
const cloud = place('jira-cloud')
const dc = place('jira-dc')
const topdesk = place('topdesk')

/** What every ticket of these has: answered by nobody, solved within two working days. */
const open = { priority: 3, status: 'open', targets: [resolution(16)] } as const

describe('the customer’s words', () => {
  it('watermelon: unhappy under a promise in order, until their words are calm', async () => {
    const { ticket: founding, now } = scenario('founding-topdesk')
    stage.control.setNow(now + HALF_A_MINUTE)
    const page = await stage.look(founding, { language: 'nl' })
    // 5 h 50 of the promise are left; "nog steeds niemand", "al de tweede keer".
    const fact = 'De SLA is in orde, de klant is ontevreden'
    await says(page, fact)
    stage.control.customerReplies('topdesk', founding.key, 'Op station één komen de labels er weer uit.')
    await stage.lookAgain(page)
    await saysNot(page, fact)
    await page.close()
  })

  it('cannot-do: the first sentence that says it, until it is solved', async () => {
    const { ticket: founding, now } = scenario('founding-zendesk')
    stage.control.setNow(now + HALF_A_MINUTE)
    const page = await stage.look(founding, { language: 'en' })
    await says(page, 'What they cannot do: “We cannot ship anything since this morning.”')
    stage.control.solve('zendesk', founding.key)
    await stage.lookAgain(page)
    await saysNot(page, 'What they cannot do')
    await page.close()
  })

  it('own-deadline: their time in their words, right once the agent says so, gone once solved', async () => {
    stage.control.setNow(topdesk.local('10:10') + HALF_A_MINUTE)
    const script = ticket(topdesk, {
      ...open,
      key: 'I 2611 4811',
      subject: 'Jaarverslag gaat niet open',
      body: 'Dag,\n\nHet jaarverslag laat zich niet meer openen. Ik heb het nodig vóór vrijdag 12 uur, dan gaat het naar de drukker.\n\nNoor',
      language: 'nl',
      createdAt: topdesk.local('09:30'),
      requester: 'noor.elamrani',
    })
    const page = await stage.look(script, { language: 'nl' })
    const words = '“Ik heb het nodig vóór vrijdag 12 uur, dan gaat het naar de drukker.”'
    const { nudge } = await says(page, `Ze noemen zelf een tijd, niet bevestigd: ${words}`)
    expect(nudge, 'their deadline is never ours to press').toBeNull()
    await answer(page, 'Ze noemen zelf een tijd', 'Deze tijd klopt')
    await says(page, `Ze hebben het nodig op een eigen tijd: ${words}`)
    stage.control.solve('topdesk', script.key)
    await stage.lookAgain(page)
    await saysNot(page, words)
    await page.close()
  })

  it('may-leave: in their words, until later ones are calm', async () => {
    stage.control.setNow(dc.local('10:10') + HALF_A_MINUTE)
    const script = ticket(dc, {
      ...open,
      key: 'SUP-4812',
      subject: 'Leitung fällt aus',
      body: 'Guten Tag,\n\nseit Montag fallen unsere Leitungen jeden Vormittag aus. Das ist jetzt die dritte Woche, und es ist unzumutbar. Wenn das so bleibt, kündigen wir den Vertrag und wechseln zu einem anderen Anbieter.\n\nUte Sommer',
      language: 'de',
      createdAt: dc.local('09:30'),
      requester: 'ute.sommer',
    })
    const page = await stage.look(script, { language: 'de' })
    const { card } = await says(
      page,
      'Wir könnten diesen Kunden verlieren: „Wenn das so bleibt, kündigen wir den Vertrag und wechseln zu einem anderen Anbieter.“',
    )
    expect(card).not.toContain('%')
    stage.control.customerReplies('jira-dc', script.key, 'Die Leitung ist seit zehn Uhr wieder da.')
    await stage.lookAgain(page)
    await saysNot(page, 'Wir könnten diesen Kunden verlieren')
    await page.close()
  })

  it('may-go-public: in their words, until later ones are calm; not where the platform is the subject', async () => {
    stage.control.setNow(zendesk.local('10:10') + HALF_A_MINUTE)
    const angry = ticket(zendesk, {
      ...open,
      key: '4813',
      subject: 'Gate phone',
      body: 'Good morning,\n\nI have called four times and nobody ever rings back. This is a disgrace. If it is still broken tonight I will post this on LinkedIn, with the whole story.\n\nOliver Tate',
      language: 'en',
      createdAt: zendesk.local('09:30'),
      requester: 'oliver.tate',
    })
    const page = await stage.look(angry, { language: 'en' })
    await says(
      page,
      'This may go public: “If it is still broken tonight I will post this on LinkedIn, with the whole story.”',
    )
    stage.control.customerReplies(
      'zendesk',
      angry.key,
      'It worked again this afternoon. Please check the other gate as well.',
    )
    await stage.lookAgain(page)
    await saysNot(page, 'This may go public')
    await page.close()

    const plugin = ticket(zendesk, {
      ...open,
      key: '4814',
      subject: 'LinkedIn plugin',
      body: 'Hello,\n\nthe LinkedIn plugin of our website fails again. I cannot post on LinkedIn from it any more, this is really annoying.\n\nGrace',
      language: 'en',
      createdAt: zendesk.local('09:40'),
      requester: 'grace.hobbs',
    })
    const other = await stage.look(plugin, { language: 'en' })
    await saysNot(other, 'This may go public')
    await other.close()
  })

  it('gone-quiet: three words after two long messages, until they write at length again', async () => {
    stage.control.setNow(zendesk.local('10:10') + HALF_A_MINUTE)
    const script = ticket(zendesk, {
      ...open,
      key: '4815',
      subject: 'Telefoon valt weg',
      // 39 words of theirs, the greeting and the name left out, then 35.
      body: 'Goedemorgen,\n\nSinds de verhuizing valt de telefoon op de balie om het half uur weg. Mensen aan de lijn horen ineens niets meer en bellen dan boos terug. Kunnen jullie kijken of er iets met de kabel is?\n\nFemke Bakker',
      language: 'nl',
      createdAt: zendesk.local('2026-11-20 09:00'),
      requester: 'femke.bakker',
      happenings: [
        reply(
          zendesk.local('2026-11-20 14:00'),
          'femke.bakker',
          'Ik heb vanmiddag alle kabels nagelopen zoals gevraagd en het toestel van de buurkamer geprobeerd. Het blijft precies hetzelfde, ook met een ander snoer. Morgen zit hier een invalkracht die er helemaal niets van weet.',
        ),
        reply(zendesk.local('09:00'), 'femke.bakker', 'Nog steeds stuk.'),
      ],
    })
    const page = await stage.look(script, { language: 'nl' })
    await says(page, 'Hun antwoorden zijn kort geworden: nu 3 woorden, eerst 37.')
    stage.control.customerReplies(
      'zendesk',
      script.key,
      'Het is vandaag drie keer gebeurd, steeds vlak na het hele uur, en daarna ging het vanzelf weer goed.',
    )
    await stage.lookAgain(page)
    await saysNot(page, 'Hun antwoorden zijn kort geworden')
    await page.close()
  })
})

describe('the customer’s hours and past', () => {
  it('critical-hours: begin before the promise ends, until it ends before them', async () => {
    stage.control.setNow(cloud.local('10:10') + HALF_A_MINUTE)
    const script = ticket(cloud, {
      ...open,
      key: 'HELP-4816',
      subject: 'Palkkaraportti puuttuu',
      body: 'Hei, palkkaraportti ei näy listalla. Voisitteko katsoa?',
      language: 'fi',
      createdAt: cloud.local('08:00'),
      requester: 'sanna.makela',
      targets: [resolution(8)],
    })
    const criticalHours = [
      { customer: 'Kuusamon Kala', note: 'Palkka-ajo', week: { 2: [['13:00', '15:00']] } },
    ]
    const page = await stage.look(script, { language: 'fi', team: { criticalHours } })
    // Eight hours from 08:00 end 16:00, the pay run begins 13:00.
    await says(page, 'Kriittiset tunnit alkavat klo 13.00, ennen SLA-ajan päättymistä Palkka-ajo')
    // Four hours end 12:00.
    stage.control.moveTarget('jira-cloud', script.key, 4 * 60)
    await stage.lookAgain(page)
    await saysNot(page, 'Kriittiset tunnit')
    await page.close()
  })

  it('two-strikes: one bad rating is a second chance, until they rate an earlier ticket well', async () => {
    const { ticket: again, others = [], now } = scenario('jira-history')
    const latest = others.at(-1)
    stage.control.setNow(now + HALF_A_MINUTE)
    const page = await stage.look(again, { language: 'fi' })
    // Rated 5 on 1 September, 3 on 14 October, 2 on 10 November: one below the middle within 90 days.
    const fact = 'Yksi kompastus meillä 90 päivässä: tämä on toinen mahdollisuus.'
    await says(page, fact)
    stage.control.happen('jira-cloud', latest?.key ?? '', { kind: 'csat', by: again.requester, rating: 5 })
    // The helpdesk's own list of earlier tickets is asked for once a day.
    await stage.rig.backDoor.forget()
    await stage.lookAgain(page)
    await says(page, 'aiempaa tikettiä')
    await saysNot(page, 'kompastus')
    await page.close()
  })

  it('two-strikes: two that were late when this browser saw them say call; a good rating forgives', async () => {
    const late = (key: string, day: string) =>
      ticket(topdesk, {
        ...open,
        key,
        subject: 'Toegang tot het archief',
        body: 'Ik heb weer toegang tot het archief nodig.',
        language: 'nl',
        createdAt: topdesk.local(`${day} 08:30`),
        requester: 'noor.elamrani',
      })
    stage.control.setNow(topdesk.local('2026-11-23 10:10') + HALF_A_MINUTE)
    const first = late('I 2611 4817', '2026-11-12')
    // Sixteen desk hours from Thursday 12 and Monday 16 ended on the 16th and 18th, and nobody was told.
    await stage.visit(first, { language: 'nl' })
    await stage.visit(late('I 2611 4818', '2026-11-16'), { language: 'nl' })
    stage.control.setNow(topdesk.local('10:10') + HALF_A_MINUTE)
    const page = await stage.look(late('I 2611 4819', '2026-11-24'), { language: 'nl' })
    const fact = '2 keer mis bij ons in 90 dagen. Bellen zegt meer dan een mail.'
    await says(page, fact)
    stage.control.solve('topdesk', first.key)
    stage.control.setStatus('topdesk', first.key, 'closed')
    stage.control.happen('topdesk', first.key, { kind: 'csat', by: first.requester, rating: 5 })
    await stage.visit(first, { language: 'nl' })
    await stage.lookAgain(page)
    await saysNot(page, 'mis bij ons')
    await page.close()
  })

  it('spreading: two people of one firm unhappy within a week, until one of them is not', async () => {
    const { ticket: founding, now } = scenario('founding-jira-dc')
    stage.control.setNow(now + HALF_A_MINUTE)
    // Katrin Vogt of Vogt Druck, very unhappy this morning.
    await stage.visit(founding, { language: 'de' })
    const script = ticket(dc, {
      ...open,
      key: 'SUP-4820',
      subject: 'Maschine druckt Streifen',
      body: 'Guten Tag,\n\ndie große Maschine druckt schon wieder Streifen, und niemand kümmert sich darum. Das ist eine Zumutung.\n\nHeiko Brandt',
      language: 'de',
      createdAt: dc.local('09:40'),
      requester: 'heiko.brandt',
    })
    const page = await stage.look(script, { language: 'de' })
    const fact = '2 Personen von Vogt Druck in 7 Tagen unzufrieden mit uns'
    await says(page, fact)
    stage.control.customerReplies('jira-dc', script.key, 'Die Maschine läuft seit zehn Uhr wieder normal.')
    await stage.lookAgain(page)
    await saysNot(page, 'unzufrieden mit uns')
    await page.close()
  })
})
