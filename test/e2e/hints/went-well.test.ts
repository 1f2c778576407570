import { describe, expect, it } from 'vitest'
import { scenario } from '../../helpdesks/scenarios/index.ts'
import { auto, place, resolution, ticket } from '../../helpdesks/scenarios/kit.ts'
import { seen } from '../support/overlay.ts'
import { HALF_A_MINUTE, press, says, saysNot, useStage } from '../support/stage.ts'

/* Hints about what went well, or could: nothing is said where it did not. */
const stage = useStage()

const zendesk = place('zendesk')
const topdesk = place('topdesk')

const open = { priority: 3, status: 'open', targets: [resolution(16)] } as const

describe('what went well', () => {
  it('surprise: small, early and unhappy, until a colleague has it', async () => {
    const { ticket: founding, now } = scenario('founding-jira-cloud')
    stage.control.setNow(now + HALF_A_MINUTE)
    const page = await stage.look(founding, { language: 'fi' })
    await seen(page, 'a nudge', ({ nudge }) => nudge === 'untouched')
    await saysNot(page, 'yllättää')
    await press(page, 's')
    // 10:10 to 16:00, of eight hours.
    await says(page, 'Pieni työ, ja SLA-aikaa on 5 h 50 min: hyvä hetki yllättää iloisesti.')
    stage.control.assign('jira-cloud', founding.key, 'sam.degroot')
    await stage.lookAgain(page)
    await saysNot(page, 'yllättää')
    await page.close()
  })

  it('thanks: their sentence, until they are unhappy again; not a polite closer', async () => {
    const { ticket: pleased, now } = scenario('solved')
    stage.control.setNow(now + HALF_A_MINUTE)
    const page = await stage.look(pleased, { language: 'de' })
    await says(page, 'Ein Dank: „Vielen Dank!“')
    stage.control.reopen(
      'jira-dc',
      pleased.key,
      'Es geht schon wieder nicht, und niemand meldet sich. Das ist eine Zumutung, mir reicht es jetzt.',
    )
    await stage.lookAgain(page)
    await saysNot(page, 'Ein Dank')
    await page.close()
    const dc = place('jira-dc')
    const closer = ticket(dc, {
      ...open,
      key: 'SUP-4831',
      subject: 'Buchung nachtragen',
      body: 'Bitte tragen Sie die Buchung von gestern nach. Vielen Dank im Voraus!',
      language: 'de',
      createdAt: dc.local('09:30'),
      requester: 'heiko.brandt',
    })
    const other = await stage.look(closer, { language: 'de' })
    await saysNot(other, 'Ein Dank')
    await other.close()
  })

  it('first-touch: a person’s first word after 12 minutes, the automatic one left out; not after 40', async () => {
    stage.control.setNow(zendesk.local('09:12'))
    const script = ticket(zendesk, {
      ...open,
      key: '4832',
      subject: 'Badge reader',
      body: 'The badge reader at the back door stays dark.',
      language: 'en',
      createdAt: zendesk.local('09:00'),
      requester: 'grace.hobbs',
      happenings: [auto(zendesk.local('09:01'), 'We have received your message.')],
    })
    const page = await stage.look(script, { language: 'en' })
    await saysNot(page, 'First word')
    stage.control.agentReplies('zendesk', script.key, 'Good morning Grace, I am on my way to the back door.')
    stage.control.setNow(zendesk.local('10:10') + HALF_A_MINUTE)
    await stage.lookAgain(page)
    await says(page, 'First word from a person after 12 min')
    await page.close()
    // Written Monday 09:00, answered 09:40.
    const later = await stage.look(scenario('on-hold-supplier').ticket, { language: 'en' })
    await saysNot(later, 'First word')
    await later.close()
  })

  it('solved-early: how long before the promise ended, until it is opened again', async () => {
    stage.control.setNow(topdesk.local('10:10') + HALF_A_MINUTE)
    const script = ticket(topdesk, {
      ...open,
      key: 'I 2611 4833',
      subject: 'Stoel kapot',
      body: 'De stoel bij loket 3 zakt steeds naar beneden.',
      language: 'nl',
      createdAt: topdesk.local('08:30'),
      requester: 'noor.elamrani',
      targets: [resolution(6)],
    })
    const page = await stage.look(script, { language: 'nl' })
    await saysNot(page, 'voordat de SLA afliep')
    stage.control.solve('topdesk', script.key)
    await stage.lookAgain(page)
    // Six desk hours from 08:30 end 14:30; solved 10:10.
    await says(page, 'Opgelost 4 u 19 voordat de SLA afliep')
    stage.control.reopen('topdesk', script.key, 'Hij zakt toch weer.')
    await stage.lookAgain(page)
    await saysNot(page, 'voordat de SLA afliep')
    await page.close()
  })
})
