// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DraftFinding } from '../../utils/messaging/draft.ts'
import { watchDraft } from '../../utils/session/draft-watch.ts'
import type { HelpdeskId } from '../../utils/ticket/ref.ts'

const PAGES: Readonly<Record<HelpdeskId, string>> = {
  zendesk:
    '<div data-test-id="editor-view"><button id="mode" data-test-id="omnichannel-channel-switcher-button" data-channel="email"></button><div id="box" data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true"></div></div>',
  jira: '<textarea id="comment"></textarea>',
  topdesk: '<div id="box" class="ck ck-editor__editable" contenteditable="true"></div>',
}
const FINDING: DraftFinding = { quote: 'x', suggestion: { key: 'replyExcuse' } }

let end = new AbortController()
let on = true
let asked: string[] = []
let found: (readonly DraftFinding[])[] = []

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  on = true
  asked = []
  found = []
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

function open(helpdesk: HelpdeskId): void {
  document.body.innerHTML = `${PAGES[helpdesk]}<input id="other">`
  watchDraft({
    document,
    helpdesk,
    on: () => on,
    async check(draft) {
      asked.push(draft)
      return [FINDING]
    },
    onFindings: (findings) => found.push(findings),
    signal: end.signal,
  })
}

function write(text: string, selector = '#box, textarea'): void {
  const field = document.querySelector(selector) as HTMLTextAreaElement
  if (field.tagName === 'DIV') field.innerHTML = text
  else field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

it.each(Object.keys(PAGES) as HelpdeskId[])('%s: asks once, when typing has rested', async (helpdesk) => {
  open(helpdesk)
  write('Dear')
  await vi.advanceTimersByTimeAsync(1_000)
  write('Dear Kim')
  await vi.advanceTimersByTimeAsync(1_400)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toEqual(['Dear Kim'])
  expect(found).toEqual([[FINDING]])
})

it('an emptied draft has nothing, and is not asked about', async () => {
  open('jira')
  write('Dear')
  await vi.advanceTimersByTimeAsync(1_500)
  write(' ')
  await vi.advanceTimersByTimeAsync(1_500)
  expect(asked).toEqual(['Dear'])
  expect(found.at(-1)).toEqual([])
})

it('reads nothing while it is off, nothing of other fields, nothing of an internal note', async () => {
  open('zendesk')
  on = false
  write('Dear')
  await vi.advanceTimersByTimeAsync(2_000)
  on = true
  write('search', '#other')
  await vi.advanceTimersByTimeAsync(2_000)
  document.querySelector('#mode')?.setAttribute('data-channel', 'internal')
  write('note')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual([])
})

it.each([
  [
    'a label around its box',
    '<label><input type="checkbox" id="box2"> Maak onzichtbaar voor aanmelder</label>',
  ],
  [
    'a label beside a button',
    '<label for="box2">Make invisible to caller</label><button id="box2" role="checkbox" aria-checked="false"></button>',
  ],
])('nothing of what TOPdesk hides from the caller: %s', async (_name, box) => {
  open('topdesk')
  document.body.insertAdjacentHTML('beforeend', box)
  const tick = document.querySelector('#box2') as HTMLInputElement
  const hide = (hidden: boolean) => {
    tick.checked = hidden
    tick.setAttribute('aria-checked', String(hidden))
  }
  write('Dear')
  await vi.advanceTimersByTimeAsync(2_000)
  hide(true)
  write('Between us')
  await vi.advanceTimersByTimeAsync(2_000)
  hide(false)
  write('Dear Kim')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual(['Dear', 'Dear Kim'])
})

it('switched off or left while it waits, nothing is read', async () => {
  open('jira')
  write('Dear')
  on = false
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual([])
  on = true
  write('Dear')
  end.abort()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual([])
})
