import { describe, expect, test } from 'vitest'
import { EXAMPLES } from '../../../utils/helpdesks/examples.ts'
import type { Helpdesk } from '../../../utils/helpdesks/helpdesk.ts'
import { detectHelpdesk, HELPDESKS_BY_ID } from '../../../utils/helpdesks/index.ts'
import { detectList, LIST_PAGES } from '../../../utils/helpdesks/lists.ts'
import { HELPDESKS } from '../../../utils/ticket/ref.ts'
import { cardEn, pageOf } from './support/page.ts'

const helpdesks: readonly Helpdesk[] = Object.values(HELPDESKS_BY_ID)
const examples = helpdesks.flatMap(({ id }) => EXAMPLES[id].map((example) => ({ ...example, id })))
const at = (url: string, html?: string) => ({ url: new URL(url), document: html ? pageOf(html, url) : null })

describe('every example URL against every helpdesk', () => {
  test.each(examples)('$url ($note)', ({ url, key, id }) => {
    const claims = helpdesks.flatMap((helpdesk) => helpdesk.detect(at(url)) ?? [])
    expect(claims.map((ref) => [ref.helpdesk, ref.key])).toEqual(key === null ? [] : [[id, key]])
  })

  test('there is one helpdesk per id, with examples for a ticket and for something else', () => {
    expect(helpdesks.map(({ id }) => id)).toEqual([...HELPDESKS])
    expect(LIST_PAGES.map(({ id }) => id)).toEqual([...HELPDESKS])
    for (const exampleUrls of Object.values(EXAMPLES)) {
      expect(exampleUrls.some(({ key }) => key !== null)).toBe(true)
      expect(exampleUrls.some(({ key }) => key === null)).toBe(true)
    }
  })
})

const dcHead = (context: string) =>
  `<html><head><title>[ACME-12] Till - Jira</title><meta name="application-name" content="JIRA" data-version="9.12.0"><meta name="ajs-context-path" content="${context}"><meta name="ajs-version-number" content="9.12.0"></head>`

describe('Jira Data Center by its page', () => {
  test.each([
    ['https://jira.acme.example/jira/browse/ACME-12', '/jira', 'ACME-12'],
    ['https://jira.acme.example/browse/ACME-12', '', 'ACME-12'],
    ['https://jira.acme.example/jira/projects/ACME/queues/issue/ACME-9', '/jira', 'ACME-9'],
    [
      'https://jira.acme.example/jira/secure/RapidBoard.jspa?rapidView=1&selectedIssue=ACME-7',
      '/jira',
      'ACME-7',
    ],
  ])('%s', (url, basePath, key) => {
    expect(detectHelpdesk(at(url, `${dcHead(basePath)}<body id="jira"></body></html>`))?.ref).toEqual({
      helpdesk: 'jira',
      deployment: 'data-center',
      origin: 'https://jira.acme.example',
      basePath,
      key,
    })
  })

  test('the issue beside a list: from the page, then from the title', () => {
    const url = 'https://jira.acme.example/jira/issues/?jql=x'
    const shown = '<body><a id="key-val" data-issue-key="ACME-5">ACME-5</a></body></html>'
    expect(detectHelpdesk(at(url, dcHead('/jira') + shown))?.ref.key).toBe('ACME-5')
    expect(detectHelpdesk(at(url, `${dcHead('/jira')}<body></body></html>`))?.ref.key).toBe('ACME-12')
  })

  test('another product with the same metas is no Jira', () => {
    const head = dcHead('/wiki').replace('"JIRA"', '"Confluence"')
    expect(
      detectHelpdesk(at('https://jira.acme.example/wiki/browse/ACME-12', `${head}<body></body></html>`)),
    ).toBeNull()
  })

  test('a host that says nothing is nobody’s', () => {
    expect(
      detectHelpdesk(at('https://jira.acme.example/browse/ACME-12', '<html><body></body></html>')),
    ).toBeNull()
  })
})

describe('TOPdesk by its page', () => {
  const url = 'https://topdesk.acme.example/tas/secure/mango/window/4?t=1'
  const card = (number: string) => `<html><body><h1><div>${number}</div><div>Subject</div></h1></body></html>`

  // RECORDED number formats, topdesk.md §0.6.
  test.each(['I 2301 103', 'I2510 017', 'I2609-0223', 'C2603-34823', 'I-250520-058', 'M2606 0123', 'TEST-1'])(
    'the number in h1: %s',
    (number) => {
      expect(detectHelpdesk(at(url, card(number)))?.ref).toMatchObject({
        helpdesk: 'topdesk',
        origin: 'https://topdesk.acme.example',
        key: number,
      })
    },
  )

  test('a number inside a longer heading', () => {
    const html = '<html><body><h1>Melding I 2611 103 Kassa</h1></body></html>'
    expect(detectHelpdesk(at(url, html))?.ref.key).toBe('I 2611 103')
  })

  test('a person’s card, an editor’s frame and the portal are none', () => {
    expect(detectHelpdesk(at(url, card('Dean, J.R.')))).toBeNull()
    expect(
      detectHelpdesk(at('https://acme.topdesk.net/tas/secure/emaileditor/x', card('I 2611 103'))),
    ).toBeNull()
    expect(detectHelpdesk(at('https://acme.topdesk.net/tas/public/ssp/x', card('I 2611 103')))).toBeNull()
    expect(detectHelpdesk({ url: new URL('about:blank'), document: pageOf(card('I 2611 103')) })).toBeNull()
    const editor = pageOf(card('I 2611 103'))
    Object.defineProperty(editor, 'designMode', { value: 'on' })
    expect(detectHelpdesk({ url: new URL(url), document: editor })).toBeNull()
  })

  test('a hidden tab’s frame is none, also when an outer frame is the hidden one', () => {
    const view = (width: number, parent: object | null) => {
      const own: Record<string, unknown> = {
        frameElement: parent && { offsetWidth: width, offsetHeight: width },
      }
      own.parent = parent ?? own
      return own
    }
    const page = (own: object) => {
      const document = pageOf(cardEn)
      Object.defineProperty(document, 'defaultView', { value: own })
      return { url: new URL(url), document }
    }
    const top = view(0, null)
    expect(detectHelpdesk(page(view(800, top)))?.ref.key).toBe('I 2611 103')
    expect(detectHelpdesk(page(view(0, top)))).toBeNull()
    expect(detectHelpdesk(page(view(800, view(0, top))))).toBeNull()
  })
})

describe('list pages', () => {
  const grid = '<html><body cardtype="grid"></body></html>'
  test.each([
    ['https://acme.zendesk.com/agent/filters/360001', undefined, 'zendesk'],
    ['https://acme.zendesk.com/agent/tickets/1/organization/tickets', undefined, 'zendesk'],
    ['https://acme.zendesk.com/agent/tickets/1', undefined, null],
    ['https://acme.atlassian.net/jira/servicedesk/projects/ACME/queues/custom/7', undefined, 'jira'],
    ['https://acme.atlassian.net/issues/?jql=x', undefined, 'jira'],
    ['https://acme.atlassian.net/browse/ACME-12', undefined, null],
    ['https://acme.topdesk.net/tas/secure/grid?gridpart=columns&key=sm1', grid, 'topdesk'],
    ['https://acme.topdesk.net/tas/secure/mango/window/4', cardEn, null],
  ])('%s', (url, html, expected) => {
    expect(detectList(at(url, html))?.list.id ?? null).toBe(expected)
  })
})
