// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { originOf } from '../../../components/settings/popup/AddSite.tsx'
import { Popup } from '../../../components/settings/popup/Popup.tsx'
import { FAKE_NOW, fakeWorld } from './fake-ports.ts'
import { show } from './render.tsx'

const on = { personal: { consent: true } }
const desk = {
  id: 'desk',
  name: 'Helpdesk',
  zone: 'Europe/Amsterdam',
  week: { 1: [['08:00', '18:00']], 2: [['08:00', '18:00']] },
}

describe('first run', () => {
  it('offers two equal answers, ticks nothing and stays off until one is given', async () => {
    const world = fakeWorld()
    const page = await show(<Popup ports={world.ports} />)
    const answers = ['Switch on with mood hints', 'Switch on without'].map((name) => page.named(name))
    expect(answers[0]?.className).toBe(answers[1]?.className)
    expect(page.all('[aria-checked=true], :checked')).toHaveLength(0)
    expect(page.all('[role=tab]')).toHaveLength(0)
    expect(world.settings.personal.consent).toBe(false)
  })

  it.each([
    ['Switch on with mood hints', true],
    ['Switch on without', false],
  ])('%s', async (name, mood) => {
    const world = fakeWorld()
    const page = await show(<Popup ports={world.ports} />)
    await page.press(name)
    expect(world.settings.personal).toMatchObject({ consent: true, mood })
    expect(page.named('Now').getAttribute('aria-selected')).toBe('true')
  })

  it('speaks the browser’s language, and another at once when it is chosen', async () => {
    const world = fakeWorld({ languages: ['fi-FI'] })
    const page = await show(<Popup ports={world.ports} />)
    expect(page.text()).toContain('Ennen kuin aloitetaan')
    await page.type('Kieli', 'nl')
    expect(page.text()).toContain('Voor we beginnen')
    expect(document.documentElement.lang).toBe('nl')
  })

  it('offers no mood where the organisation switched it off', async () => {
    const world = fakeWorld({ locked: ['personal.mood'] })
    const page = await show(<Popup ports={world.ports} />)
    expect(() => page.named('Switch on with mood hints')).toThrow()
    expect(page.text()).toContain('Set by your organisation')
  })
})

describe('when to tell', () => {
  it('stores a good value at once and says so', async () => {
    const world = fakeWorld({ settings: on })
    const page = await show(<Popup ports={world.ports} firstTab="tell" />)
    await page.type('P2, Tell after', '1,5')
    expect(world.settings.team.thresholds.p2.stillMinutes).toBe(90)
    await page.leave('P2, Tell after')
    expect((page.named('P2, Tell after') as HTMLInputElement).value).toBe('1.5')
    expect(page.text()).toContain('Saved. Open tickets follow at once.')
  })

  it('keeps the last good value, with the reason beside the field', async () => {
    const world = fakeWorld({ settings: on })
    const page = await show(<Popup ports={world.ports} firstTab="tell" />)
    await page.type('P2, Tell after', '0')
    expect(world.settings.team.thresholds.p2.stillMinutes).toBe(120)
    const field = page.named('P2, Tell after')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const reason = document.getElementById(field.getAttribute('aria-describedby') ?? '')
    expect(reason?.textContent).toBe(
      'P2, Tell after: between 15\u00a0min and 8\u00a0h. The last good value, 2\u00a0h, stays in use.',
    )
    expect(page.text()).toContain('1 value needs a look. The rest is saved.')
    await page.type('P2, Tell after', '2')
    expect(page.text()).not.toContain('needs a look')
  })

  it('counts no desk hours before a zone was confirmed', async () => {
    const world = fakeWorld({ settings: on })
    const page = await show(<Popup ports={world.ports} firstTab="tell" />)
    expect(page.text()).toContain('No hours set means no nudges.')
    await page.type('Hours', '8-12, 13.00–17:30')
    const [calendar] = world.settings.team.calendars
    expect(calendar?.week[1]).toEqual([
      ['08:00', '12:00'],
      ['13:00', '17:30'],
    ])
    expect(Object.keys(calendar?.week ?? {})).toEqual(['1', '2', '3', '4', '5'])
    expect(calendar?.zone).toBe('')
    expect(page.text()).toContain('Zendesk says: Europe/Amsterdam.')
    await page.press('Use it')
    expect(world.settings.team.calendars[0]?.zone).toBe('Europe/Amsterdam')
    expect(page.text()).not.toContain('Use it')
  })

  it('opens and closes days, each with hours of its own where wanted', async () => {
    const world = fakeWorld({ settings: { ...on, team: { calendars: [desk] } } })
    const page = await show(<Popup ports={world.ports} firstTab="tell" />)
    await page.press('Wednesday')
    expect(world.settings.team.calendars[0]?.week[3]).toEqual([['08:00', '18:00']])
    await page.press('Monday')
    expect(world.settings.team.calendars[0]?.week[1]).toBeUndefined()
    await page.press('Hours per day')
    await page.type('Hours on Friday', '22:00-06:00')
    expect(world.settings.team.calendars[0]?.week[5]).toEqual([['22:00', '06:00']])
    await page.type('Hours on Friday', '8-12, 11-13')
    expect(page.text()).toContain('two of these hours overlap')
    expect(world.settings.team.calendars[0]?.week[5]).toEqual([['22:00', '06:00']])
  })

  it('shows what an administrator fixed, and takes nothing there', async () => {
    const world = fakeWorld({ settings: on, locked: ['team.nudgesPerDay'] })
    const page = await show(<Popup ports={world.ports} firstTab="tell" />)
    const field = page.named('Nudges a day, at most') as HTMLInputElement
    expect(field.readOnly).toBe(true)
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Set by your organisation',
    )
  })

  it('says that a value was not stored', async () => {
    const world = fakeWorld({ settings: on, full: true })
    const page = await show(<Popup ports={world.ports} firstTab="tell" />)
    await page.type('P1, Tell after', '3')
    expect(page.text()).toContain('Not saved')
    expect(world.settings.team.thresholds.p1.stillMinutes).toBe(120)
  })
})

describe('now', () => {
  const ref = {
    helpdesk: 'zendesk',
    deployment: 'cloud',
    origin: 'https://acme.zendesk.com',
    basePath: '',
    key: '4211',
  } as const
  const state = { url: '', ref, source: 'api', readAt: FAKE_NOW, trouble: null, bad: [] } as const

  it('says what the tab is doing', async () => {
    const world = fakeWorld({
      settings: { ...on, team: { calendars: [desk] } },
      report: { kind: 'open', origin: 'https://acme.zendesk.com', state },
    })
    const page = await show(<Popup ports={world.ports} />)
    expect(page.text()).toContain('Reading Zendesk, ticket #4211')
    expect(page.text()).toContain('acme.zendesk.com · by API · 11:42')
    expect(page.text()).not.toContain('Open tickets seen lately')
  })

  it('says trouble in words', async () => {
    const report = {
      kind: 'open',
      origin: ref.origin,
      state: { ...state, trouble: 'signed-out', bad: ['sla'] },
    } as const
    const page = await show(<Popup ports={fakeWorld({ settings: on, report }).ports} />)
    expect(page.text()).toContain('asks you to sign in again')
    expect(page.text()).toContain('1 value of this ticket could not be read.')
  })

  it('asks for one site in the click itself', async () => {
    const report = {
      kind: 'no-access',
      origin: 'https://jira.acme.example',
      looksLike: 'jira-data-center',
    } as const
    const world = fakeWorld({ settings: on, report })
    const page = await show(<Popup ports={world.ports} />)
    expect(page.text()).toContain('jira.acme.example · looks like Jira Data Center')
    const afterwards = page.pressNow('Allow this site')
    expect(world.allowed).toEqual(['https://jira.acme.example'])
    await afterwards
  })

  it('takes a no for an answer', async () => {
    const report = { kind: 'no-access', origin: 'https://jira.acme.example', looksLike: null } as const
    const page = await show(<Popup ports={fakeWorld({ settings: on, report, allow: false }).ports} />)
    await page.press('Allow this site')
    expect(page.text()).toContain('Not allowed. You can do it here at any time.')
  })

  it('keeps quiet until tomorrow by the desk’s own midnight', async () => {
    const world = fakeWorld({ settings: { ...on, team: { calendars: [desk] } } })
    const page = await show(<Popup ports={world.ports} />)
    await page.type('Quiet for me', 'day')
    expect(new Date(world.settings.personal.quiet.until).toISOString()).toBe('2026-11-21T23:00:00.000Z')
  })

  it('lists open tickets where there are some', async () => {
    const ticket = { id: 'a', number: '4211', url: 'https://acme.zendesk.com/agent/tickets/4211' }
    const world = fakeWorld({ settings: on, lists: { overnight: [ticket] } })
    const page = await show(<Popup ports={world.ports} />)
    await page.press('Show: Waited overnight: 1')
    await page.press('Open 4211')
    expect(world.worked).toEqual([`open ${ticket.url}`])
  })
})

describe('sites', () => {
  const sites = [
    { origin: 'https://acme.topdesk.net', helpdesk: 'topdesk', own: false },
    { origin: 'https://jira.acme.example', helpdesk: 'jira', own: true },
  ] as const

  it('switches a site off, and takes back what was allowed', async () => {
    const world = fakeWorld({ settings: on, sites })
    world.allowed.push('https://jira.acme.example')
    const page = await show(<Popup ports={world.ports} firstTab="sites" />)
    await page.press('Use it on acme.topdesk.net')
    expect(world.settings.personal.sites['https://acme.topdesk.net']?.on).toBe(false)
    await page.press('Remove jira.acme.example')
    expect(world.allowed).toEqual([])
  })

  it.each([
    ['works', true, 'It works'],
    ['fails', false, 'so it reads from the page'],
    ['no-ticket', false, 'Open a ticket of this site'],
  ] as const)('tries the API of TOPdesk: %s', async (tryResult, topdeskApi, words) => {
    const world = fakeWorld({ settings: on, sites, tryResult })
    const page = await show(<Popup ports={world.ports} firstTab="sites" />)
    await page.press('Try it: acme.topdesk.net')
    expect(page.text()).toContain(words)
    expect(world.settings.personal.sites['https://acme.topdesk.net']).toEqual({ on: true, topdeskApi })
  })

  it('takes an address as people write it', () => {
    expect(originOf(' jira.acme.example/browse/X-1 ')).toBe('https://jira.acme.example')
    expect(originOf('http://topdesk.acme.example:8080/tas')).toBe('http://topdesk.acme.example:8080')
    for (const text of ['', 'jira', 'javascript:alert(1)', 'ftp://a.b', 'https://', 'not a site'])
      expect(originOf(text), text).toBeNull()
  })
})
