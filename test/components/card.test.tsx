// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { marked } from '@/components/overlay/Evidence.tsx'
import { assessment, at, mood, promise } from './assessments.ts'
import { button, click, render, text, unmount } from './render.tsx'

afterEach(unmount)

const CLOSED = { away: false, hidden: false, cardOpen: false }
const card = (state: Parameters<typeof render>[0]) => text(render(state).one('[data-card]'))

describe('what the card says', () => {
  it('in one glance on the founding case', () => {
    const said = card('founding')
    for (const each of [
      'Start now: about 30 min of work',
      'Nobody has touched this for 2 h 10. You sized it S. The SLA still leaves 5 h 50, but the customer has been waiting 3 h 05.',
      'Customer waitingwith us3 h 05',
      'SLATime to resolution, 8 h5 h 50 left',
      'The SLA is fine, the customer is not',
      'No word from a person yetOnly the automatic reply of 07:05',
      'Read from Zendesk at 10:10',
    ])
      expect(said).toContain(each)
  })

  it('a target called by its length says it once', () => {
    expect(card({ kind: 'ticket', assessment: assessment({ promise: promise({ name: '8 h' }) }) })).toContain(
      'SLA8 h5 h 50 left',
    )
  })

  it('late: three calm steps, and the way to tell', () => {
    const { one, all } = render('late')
    expect(one('[data-nudge]').querySelectorAll('ol li')).toHaveLength(3)
    expect(all('[data-nudge] [data-primary]')).toHaveLength(1)
  })

  it('a plain issue: what is true of it and no more', () => {
    expect(card('plainIssue')).toMatch(
      /DEV-88.*Open2 d 4 hNo SLA on this ticket\. It has no customer to wait, so there is no wait and no mood\.Read from Jira at 10:10$/,
    )
  })

  it('lists the other targets quietly', () => {
    const { one } = render('severalSlas')
    expect(text(one('[data-card]'))).toContain('SLANext reply, 4 h, does not pause50 min left')
    const list = one('[data-card] ul[aria-label]')
    expect([...list.children].map(text)).toEqual([
      'First replyMet',
      'Time to resolution5 h 50 left',
      'Team target3 h left',
    ])
  })

  it('paused: names the status that paused it, and the wait runs on', () => {
    expect(card('paused')).toContain('Paused · Waiting for Telia, since Mon 14:10')
    expect(card('paused')).toContain('Customer waitingwith Telia1 d 2 h')
  })

  it('our own count stands beside theirs, with the reason', () => {
    expect(card('ours')).toContain(
      'Our count: 15:30 (their calendar differs from the desk hours entered here)',
    )
    expect(card('ours')).toContain('Was 15:00, moved')
  })

  it('stale: as of when, why, and when it tries again', () => {
    const rendered = render('stale')
    expect(text(rendered.one('footer'))).toBe(
      'As of 09:42. Zendesk does not answer. Next try 10:20.Try again',
    )
    expect(rendered.all('[data-tone=stale]').length).toBeGreaterThan(0)
    click(button(rendered, 'Try again'))
    expect(rendered.actions.retry).toHaveBeenCalledOnce()
  })

  it('on it: since when, and a way back', () => {
    const rendered = render('onIt')
    expect(text(rendered.one('footer'))).toBe('You are on it since 10:11UndoAdd what you know')
    click(button(rendered, 'Undo'))
    expect(rendered.actions.undoOnIt).toHaveBeenCalledOnce()
  })

  it('no desk hours: says why nothing nudges', () => {
    expect(card('noDesk')).toContain('No desk hours entered yet, so nothing nudges.')
  })

  it('what was not read is named', () => {
    expect(card('done')).toContain('Read from the page at 10:10. Not read: status and priority')
    expect(card('done')).not.toContain('Wait not known')
  })

  it('mood: said stands beside inferred, each with its source', () => {
    expect(card('saidBeside')).toContain('Unhappyone step down since 07:05Zendesk says: Negative')
    expect(card('said')).toContain('Mood, as they rated it')
    expect(card('moodOff')).not.toContain('Mood')
    expect(card('unsure')).toContain('Not sureToo few words to tell.')
    expect(card('noWords')).toContain('No words yet')
  })

  it('why it shows: each condition with its value', () => {
    const rendered = render('founding')
    click(button(rendered, 'Why do I see this?'))
    expect(rendered.all('dl > div').map(text)).toEqual([
      'Your ruleP1: tell after 2 h untouched',
      'Untouched since08:00',
      'Your sizeS, 30 min',
      'Ballwith us since 07:05',
      'Limit1 of at most 3 today',
    ])
  })
})

describe('timeline', () => {
  it('is one sentence as a picture and a table for those who do not see it', () => {
    const { one, all } = render('unsure')
    expect(one('figure [role=img]').getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      'with us 3 h 10, customer 1 h 20, Telia 4 h, desk closed 15 h, Paused · Pending 1 h, now 10:10, latest safe start 12:00, critical hours from 09:00, and SLA 14:00',
    )
    expect(all('figure tbody tr').map(text)).toHaveLength(6)
    expect(text(all('figure tbody tr')[2] as HTMLElement)).toBe('TeliaMon 13:00Mon 17:004 hours')
  })

  it('says where a stretch is drawn short', () => {
    expect(card('unsure')).toContain('desk closed 15 h, drawn short')
  })
})

describe('sparkline', () => {
  it('has a sentence, and a table when pressed', () => {
    const { all, one } = render('founding')
    const drawing = one('[data-fold=mood] button [role=img]')
    expect(drawing.getAttribute('aria-label')).toBe(
      'Mood over the last 6 contacts: first content, lowest unhappy, latest unhappy.',
    )
    expect(all('[data-fold=mood] table')).toEqual([])
    click(drawing.closest('button') as HTMLElement)
    expect(all('[data-fold=mood] tr')).toHaveLength(6)
  })

  it('leaves gaps where a contact is not known', () => {
    const { one } = render('unsure')
    const path = one('[data-fold=mood] [role=img]').querySelector('path:last-of-type')
    expect(path?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
  })

  it('is not drawn from one contact', () => {
    const view = { kind: 'ticket', assessment: assessment({ mood: mood(0, { contacts: [] }) }) } as const
    expect(render(view).all('[data-fold=mood] [role=img]')).toEqual([])
  })
})

describe('quoted words', () => {
  const html = (marks: [number, number][]) => renderToStaticMarkup(marked({ sentence: 'abcdef', marks }))
  it.each([
    [
      'in order',
      [
        [1, 2],
        [3, 5],
      ],
      'a<mark>b</mark>c<mark>de</mark>f',
    ],
    [
      'overlapping',
      [
        [1, 4],
        [2, 5],
      ],
      'a<mark>bcd</mark>ef',
    ],
    ['out of range', [[4, 9]], 'abcdef'],
    ['empty', [[2, 2]], 'abcdef'],
  ] as const)('%s', (_name, marks, expected) => {
    expect(html(marks.map(([from, to]) => [from, to]))).toBe(expected)
  })

  it('are text, never markup', () => {
    const evidence = { messageId: 'm', at: at('09:00'), sentence: '<img onerror=x>', marks: [] }
    const view = { kind: 'ticket', assessment: assessment({ mood: mood(-1, { evidence }) }) } as const
    const { all, one } = render(view)
    expect(all('img')).toEqual([])
    expect(text(one('q'))).toBe('<img onerror=x>')
  })
})

describe('opening', () => {
  it('is open where there is free room, and closed where there is none until asked', () => {
    expect(render('calm').all('[data-card]')).toHaveLength(1)
    const rendered = render('calm', { card: { left: 0, top: 0, maxHeight: 500, free: false } })
    expect(rendered.all('[data-card]')).toEqual([])
    click(rendered.one('[data-rove=open]'))
    expect(rendered.all('[data-card]')).toHaveLength(1)
    expect(rendered.actions.shape).not.toHaveBeenCalled()
  })

  it('the chip opens the card at its action; with the card open it acts', () => {
    const rendered = render('founding', { shape: CLOSED })
    click(rendered.one('[data-rove=chip]'))
    expect(rendered.actions.onItNow).not.toHaveBeenCalled()
    expect(rendered.focused()).toBe(rendered.one('[data-primary]'))
    click(rendered.one('[data-rove=chip]'))
    expect(rendered.actions.onItNow).toHaveBeenCalledOnce()
  })

  it('stands where it is told, scaled as it is told', () => {
    const { one, element } = render('calm', { textScale: 1.25, skin: 'topdesk', theme: 'dark' })
    expect(one('[data-card]').style).toMatchObject({ left: '30px', top: '40px', maxHeight: '900px' })
    expect(one('[data-strip]').style).toMatchObject({ left: '10px', top: '20px', width: '560px' })
    expect(element.style.getPropertyValue('--scale')).toBe('1.25')
    expect(element.dataset).toMatchObject({ theme: 'dark', skin: 'topdesk' })
    expect(element.lang).toBe('en')
  })
})

describe('message marks', () => {
  it('stand at customer messages that have a mood, and take no press', () => {
    const { all } = render('founding', {
      messages: [
        { id: 'm1', left: 5, top: 6 },
        { id: 'm2', left: 7, top: 8 },
        { id: 'agent', left: 9, top: 9 },
      ],
    })
    const marks = all('[data-message]')
    expect(marks.map((each) => [each.dataset['message'], each.textContent])).toEqual([
      ['m1', 'Neutral'],
      ['m2', 'Unhappy'],
    ])
    expect(marks[1]?.style).toMatchObject({ left: '7px', top: '8px' })
    expect(marks[1]?.className).toContain('pointer-events-none')
  })
})

it('a target without a remaining time shows its due time, or that it was not read', () => {
  const shown = (change: Parameters<typeof promise>[0]) =>
    card({ kind: 'ticket', assessment: assessment({ promise: promise(change) }) })
  expect(shown({ remaining: null })).toContain('due 16:00')
  expect(shown({ remaining: null, dueAt: null })).toContain('SLA not read')
})
