// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../utils/i18n/language.ts'
import { assessment, DAY, fact, mood, NOW, nudge } from './assessments.ts'
import { customer, everyNote } from './customers.ts'
import { button, click, press, type Rendered, render, text, unmount } from './render.tsx'

afterEach(unmount)

const QUOTE = fact('cannot-do', 'people', [{ key: 'cannotDo', params: { text: 'We cannot print.' } }])
const ticket = (view: ReturnType<typeof customer> | null, change = {}) =>
  ({ kind: 'ticket', assessment: assessment({ customer: view, ...change }) }) as const
const section = (shown: Rendered) => shown.one('[data-fold=customer]')
const rows = (shown: Rendered) => shown.all('[data-fold=customer] li').map(text)
const opened = (...given: Parameters<typeof ticket>) => {
  const shown = render(ticket(...given))
  click(button(shown, 'This customer'))
  return shown
}

describe('the customer in the card', () => {
  it('is one folded line while there is nothing to say, and says how many tickets came before', () => {
    const earlier = { mood: mood(0, { earlier: { count: 3, lastAt: NOW - 2 * DAY } }) }
    const shown = render(ticket(customer(), earlier))
    expect(text(section(shown))).toBe('This customer · 3 earlier tickets, last 2 d ago')
    expect(shown.one('[data-fold=customer] button').getAttribute('aria-expanded')).toBe('false')
    expect(shown.all('[data-fold=facts]')).toEqual([])
  })

  it('is not there where nothing may be noted; the earlier tickets are then a fact', () => {
    const shown = render(ticket(null, { mood: mood(0, { earlier: { count: 3, lastAt: NOW - 2 * DAY } }) }))
    expect(shown.all('[data-fold=customer]')).toEqual([])
    expect(text(shown.one('[data-fold=facts]'))).toContain('3 earlier tickets')
  })

  it('stands open with the agent’s notes, each with its day, before anything inferred', () => {
    const shown = render(ticket(customer(everyNote('en')), { facts: [QUOTE] }))
    expect(rows(shown)).toEqual([
      'Important: cannot use VPNNov 12',
      'Prefers a callNov 12',
      'Call before you change anythingNov 12',
      'Best reached in the morningNov 12',
      'Prefers EnglishNov 12',
      'Explain it in plain wordsNov 12',
      'Sits in the warehouse, hears the phone only in the morning.Nov 12',
    ])
    const card = text(shown.one('[data-card]'))
    expect(card.indexOf('cannot use VPN')).toBeLessThan(
      card.indexOf('What they cannot do: “We cannot print.”'),
    )
  })

  it('folded by hand it still says what must be known', () => {
    const shown = render(ticket(customer(everyNote('en'))))
    click(button(shown, 'This customer'))
    expect(text(section(shown))).toBe('This customer · Important: cannot use VPN')
  })
})

describe('noting', () => {
  it('an answer takes two presses: what, then which', () => {
    const shown = opened(customer())
    click(button(shown, 'How to reach them'))
    expect(shown.all('[role=menuitemradio]').map(text)).toEqual([
      'Prefers a call',
      'Prefers mail',
      'Prefers chat',
    ])
    expect(shown.focused()).toBe(shown.all('[role=menuitemradio]')[0])
    click(button(shown, 'Prefers mail'))
    expect(shown.actions.customer.mock.calls).toEqual([[{ kind: 'channel', value: 'mail' }]])
    expect(shown.all('[role=menu]')).toEqual([])
  })

  it('the only answer takes one', () => {
    const shown = opened(customer())
    click(button(shown, 'Call before you change anything'))
    expect(shown.actions.customer.mock.calls).toEqual([[{ kind: 'care', value: 'call-first' }]])
  })

  it('words are typed and saved by Enter; no key of the card is meant', () => {
    const shown = opened(customer(), { nudge: nudge() })
    click(button(shown, 'Note'))
    const field = shown.one('textarea') as HTMLTextAreaElement
    expect(shown.focused()).toBe(field)
    expect(field.maxLength).toBe(240)
    press(field, 's')
    press(field, 'h')
    expect(shown.actions.size).not.toHaveBeenCalled()
    expect(shown.actions.shape).not.toHaveBeenCalled()
    field.value = 'Answers after ten'
    expect(press(field, 'Enter').defaultPrevented).toBe(true)
    expect(shown.actions.customer.mock.calls).toEqual([[{ kind: 'note', value: 'Answers after ten' }]])
    expect(shown.all('textarea')).toEqual([])
  })

  it('Escape leaves it as it was, with the card open and the focus in the section', () => {
    const shown = opened(customer())
    click(button(shown, 'Important'))
    press(shown.one('textarea'), 'Escape')
    expect(shown.actions.customer).not.toHaveBeenCalled()
    expect(shown.all('textarea')).toEqual([])
    expect(shown.focused()).toBe(button(shown, 'This customer'))
  })

  it('what is noted is no longer offered, but changed where it stands', () => {
    const shown = render(ticket(customer(everyNote('en'))))
    expect(shown.all('[data-fold=customer] > div > button').map(text)).toEqual(['Forget this customer'])
    expect(text(section(shown))).not.toContain('Add:')
    click(button(shown, 'Best reached in the morning'))
    expect(shown.one('[role=menuitemradio][aria-checked=true]').textContent).toBe(
      'Best reached in the morning',
    )
    click(button(shown, 'Best reached in the evening'))
    expect(shown.actions.customer).toHaveBeenLastCalledWith({ kind: 'time', value: 'evening' })
    click(button(shown, 'Important: cannot use VPN'))
    expect((shown.one('textarea') as HTMLTextAreaElement).value).toBe('cannot use VPN')
  })

  it('one press deletes a note', () => {
    const shown = render(ticket(customer(everyNote('en'))))
    click(button(shown, 'Delete: Prefers a call'))
    expect(shown.actions.customer.mock.calls).toEqual([[{ kind: 'channel', value: null }]])
    expect(shown.focused()).toBe(button(shown, 'This customer'))
  })

  it('forgetting asks once more', () => {
    const shown = opened(customer())
    click(button(shown, 'Forget this customer'))
    click(button(shown, 'No'))
    expect(shown.actions.customer).not.toHaveBeenCalled()
    click(button(shown, 'Forget this customer'))
    click(button(shown, 'Yes'))
    expect(shown.actions.customer.mock.calls).toEqual([['forget']])
  })
})

describe('what the customer said', () => {
  it('is quoted with its time, and kept as a note in one press', () => {
    const shown = render(ticket(customer({}, 'en')))
    expect(text(section(shown))).toContain('Said by the customer, 09:32')
    expect(text(shown.one('[data-fold=customer] q'))).toBe('Please call me, I am hardly at my desk.')
    click(button(shown, 'Keep as a note'))
    expect(shown.actions.customer.mock.calls).toEqual([[{ kind: 'channel', value: 'call' }]])
  })

  it('stands after the agent’s own note', () => {
    const said = text(section(render(ticket(customer({ channel: { value: 'chat', at: NOW } }, 'en')))))
    expect(said.indexOf('Prefers chat')).toBeLessThan(said.indexOf('Please call me'))
  })
})

it.each(LANGUAGES)('every control is said in %s', (language) => {
  const shown = render(ticket(customer({}, language)), { language })
  const links = () => shown.all('[data-fold=customer] > div button[aria-expanded]')
  // Four choices, two texts, and to forget.
  expect(links()).toHaveLength(7)
  for (let index = 0; index < 7; index++) {
    click(links()[index] as HTMLElement)
    expect(text(shown.element)).not.toMatch(/\{\w+\}|undefined|note_|noteLabel/)
  }
})
