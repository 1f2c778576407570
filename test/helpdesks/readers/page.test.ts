import { describe, expect, test } from 'vitest'
import type { Helpdesk } from '../../../utils/helpdesks/helpdesk.ts'
import { HELPDESKS_BY_ID } from '../../../utils/helpdesks/index.ts'
import { jiraLists } from '../../../utils/helpdesks/jira/list-page.ts'
import { topdeskLists } from '../../../utils/helpdesks/topdesk/list-page.ts'
import { zendeskLists } from '../../../utils/helpdesks/zendesk/list-page.ts'
import type { AuthorRole, Message } from '../../../utils/ticket/message.ts'
import type { TicketRef } from '../../../utils/ticket/ref.ts'
import { cardEn, giveSizes, pageOf } from './support/page.ts'

const { zendesk, jira, topdesk } = HELPDESKS_BY_ID

const ref = (key: string): TicketRef => ({
  helpdesk: 'zendesk',
  deployment: 'cloud',
  origin: 'x',
  basePath: '',
  key,
})

function message(id: string, role: AuthorRole, at: number): Message {
  const author = { id: null, role, isMe: false }
  return { id, at, author, channel: 'web', body: '', format: 'text', automatic: false, onBehalf: false }
}

const item = (side: string, time: string, internal = '') =>
  `<article data-test-id="omni-log-comment-item"><time data-test-id="timestamp-relative" datetime="${time}" id="t${time}"></time>${internal}<div data-test-id="omni-log-item-message" type="${side}"></div></article>`
const pane = (key: string, active: boolean, log: string) =>
  `<div class="workspace"${active ? '' : ' style="display:none"'}><nav class="ember-view"><span data-test-id="tabs-section-nav-item-ticket" id="nav${key}">Ticket #${key}</span></nav>
  <div class="ticket-panes-grid-layout" data-test-id="ticket-${key}-standard-layout" data-is-active="${active}">${log}
  <div data-test-id="customer-context-tab-navigation" id="side${key}"></div><div contenteditable="true" tabindex="0" id="editor${key}"></div></div></div>`
const log =
  item('end-user', '2026-11-16T07:00:00Z') +
  item('internal', '2026-11-16T08:00:00Z') +
  item('agent', '2026-11-16T09:00:00Z')
const zendeskPage = () =>
  pageOf(`<body><main id="main_panes">${pane('31', false, log)}${pane('4211', true, log)}</main></body>`)

describe('Zendesk', () => {
  test('anchors come from the pane on screen only', () => {
    const document = zendeskPage()
    giveSizes(document)
    const { strip, card } = zendesk.anchors(document, ref('4211'))
    expect(strip.map(({ name, element, place }) => [name, element.id, place])).toEqual([
      ['breadcrumb', 'nav4211', 'beside'],
    ])
    expect(card.map(({ element, rect }) => [element.id, rect.width])).toEqual([['side4211', 200]])
  })

  test('what has no size is no anchor', () => {
    expect(zendesk.anchors(zendeskPage(), ref('4211'))).toEqual({ strip: [], card: [] })
  })

  test('a colleague counts only in the pane on screen', () => {
    const mark = '<i data-test-id="agent-collision"></i>'
    const among = (other: string, own: string) =>
      pageOf(
        `<body><main id="main_panes">${pane('31', false, other)}${pane('4211', true, own)}</main></body>`,
      )
    expect(zendesk.colleagueHere?.(among(mark, ''), ref('4211'))).toBe(false)
    expect(zendesk.colleagueHere?.(among('', mark), ref('4211'))).toBe(true)
  })

  test('messages are matched from the newest on, notes left out', () => {
    const messages = [message('a', 'requester', 1), message('b', 'requester', 2), message('c', 'agent', 3)]
    const times = zendesk.messageTimes(zendeskPage(), ref('4211'), messages)
    expect([...times].map(([id, element]) => [id, element.id])).toEqual([
      ['c', 't2026-11-16T09:00:00Z'],
      ['b', 't2026-11-16T07:00:00Z'],
    ])
  })

  test('a side that differs anywhere matches nothing', () => {
    const messages = [message('a', 'agent', 1), message('b', 'requester', 2)]
    expect(zendesk.messageTimes(zendeskPage(), ref('4211'), messages).size).toBe(0)
    expect(zendesk.messageTimes(zendeskPage(), ref('4211'), []).size).toBe(0)
  })

  test('rows by the id cell, else by the link', () => {
    const rows = zendeskLists.rows(
      pageOf(`<table><tbody><tr data-test-id="generic-table-rows-group-by"><td>Open</td></tr>
        <tr data-test-id="generic-table-row" id="r1"><td data-test-id="generic-table-cells-id">#4211</td></tr>
        <tr data-test-id="generic-table-row" id="r2"><td><a href="tickets/31">x</a></td></tr>
        <tr data-test-id="generic-table-row"><td>neither</td></tr></tbody></table>`),
    )
    expect(rows.map(({ key, element }) => [key, element.id])).toEqual([
      ['4211', 'r1'],
      ['31', 'r2'],
    ])
  })

  test('writing is seen by the focus', () => {
    const document = zendeskPage()
    expect(zendesk.composerBusy(document)).toBe(false)
    document.getElementById('editor4211')?.focus()
    expect(zendesk.composerBusy(document)).toBe(true)
  })
})

describe('Jira', () => {
  const cloud = `<html data-color-mode="dark"><body id="jira"><div id="jira-frontend"><div data-component-selector="breadcrumbs-wrapper" id="crumbs"></div>
    <div data-testid="issue-comment-base.ui.comment.ak-comment.1001"><div id="h1001" data-testid="issue-comment-base.ui.comment.ak-comment.1001-header"></div></div>
    <div data-testid="x.context-group.container.details-group" id="details"></div></div></body></html>`
  const dc = `<html><body style="background-color: rgb(255, 255, 255)"><ol class="aui-nav aui-nav-breadcrumbs" id="crumbs"></ol><div id="peoplemodule"></div>
    <div id="comment-1001"><div class="action-details" id="h1001"></div></div></body></html>`

  test.each([
    ['Cloud', cloud, 'details'],
    ['Data Center', dc, 'peoplemodule'],
  ])('%s: anchors and comments', (_what, html, panel) => {
    const document = pageOf(html)
    giveSizes(document)
    const { strip, card } = jira.anchors(document, ref('ACME-12'))
    expect(strip[0]?.element.id).toBe('crumbs')
    expect(card[0]?.element.id).toBe(panel)
    const messages = [
      message('description', 'requester', 1),
      message('1001', 'requester', 2),
      message('x"]', 'agent', 3),
    ]
    expect(
      [...jira.messageTimes(document, ref('ACME-12'), messages)].map(([id, { id: element }]) => [
        id,
        element,
      ]),
    ).toEqual([['1001', 'h1001']])
  })

  test('theme by the page’s own word, else by what it paints', () => {
    expect(jira.theme(pageOf(cloud))).toBe('dark')
    expect(jira.theme(pageOf(dc))).toBe('light')
    expect(jira.theme(pageOf('<html><body style="background-color: rgb(21, 26, 30)"></body></html>'))).toBe(
      'dark',
    )
  })

  const cell = 'common.components.virtual-table.table.content.rows.common.cell-wrapper-row'
  test.each([
    [
      'Cloud queue',
      `<div data-testid="virtual-table.table.main"><div role="row"><div role="columnheader">Key</div></div><div role="row" id="r"><div data-testid="${cell}A1_B-12-customfield_10030">3h</div></div></div>`,
      'A1_B-12',
    ],
    [
      'Cloud search',
      '<table><tr data-testid="native-issue-table.ui.issue-row" id="r"><td><a href="/browse/ACME-12">ACME-12</a></td></tr></table>',
      'ACME-12',
    ],
    ['Cloud board', '<div data-testid="platform-board-kit.ui.card.card" id="card-ACME-12"></div>', 'ACME-12'],
    [
      'Data Center search',
      '<table id="issuetable"><tbody><tr class="issuerow" id="r" data-issuekey="ACME-12"><td></td></tr></tbody></table>',
      'ACME-12',
    ],
    [
      'Data Center queue',
      '<div class="queue-react-table-container"><table><tbody><tr><th>Key</th></tr><tr id="r"><td><a class="issue-link" href="/jira/browse/ACME-12">x</a></td></tr></tbody></table></div>',
      'ACME-12',
    ],
  ])('rows of a %s', (_what, html, key) => {
    expect(jiraLists.rows(pageOf(`<body>${html}</body>`)).map((row) => row.key)).toEqual([key])
  })
})

describe('TOPdesk', () => {
  test('anchors beside the number, also without custom colours', () => {
    const document = pageOf(cardEn)
    giveSizes(document)
    const { strip, card } = topdesk.anchors(document, ref('I 2611 103'))
    expect(strip.map(({ name }) => name)).toEqual(['title', 'toolbar'])
    expect(card.map(({ name, place }) => [name, place])).toEqual([
      ['trail', 'beside'],
      ['title', 'under'],
    ])
  })

  test('entries are matched where the page shows as many as were read', () => {
    const document = pageOf(cardEn)
    const one = [message('request:q1', 'requester', 1), message('action:a1', 'agent', 2)]
    const times = topdesk.messageTimes(document, ref('I 2611 103'), one)
    expect([...times].map(([id, element]) => [id, element.textContent])).toEqual([
      ['request:q1', 'November 16, 2026 09:00 AM'],
      ['action:a1', 'November 16, 2026 10:10 AM'],
    ])
    const two = [...one, message('action:a2', 'agent', 3)]
    expect([...topdesk.messageTimes(document, ref('I 2611 103'), two).keys()]).toEqual(['request:q1'])
  })

  test('rows of an overview: one per number, none for captions', () => {
    const html = `<body cardtype="grid"><div id="headers"><div class="column" id="_naam">Meldingnummer</div></div><div id="columnsscroll">
      <div class="column" id="_naam"><span id="row_0_cell_0" line="0">M2606 0123</span><span id="row_1_cell_0" line="1">M2606 0088</span></div>
      <div class="column" id="_korteomschrijving"><span line="0">Printer</span></div></div></body>`
    expect(topdeskLists.rows(pageOf(html)).map(({ key, element }) => [key, element.id])).toEqual([
      ['M2606 0123', 'row_0_cell_0'],
      ['M2606 0088', 'row_1_cell_0'],
    ])
  })

  test('rows of the board', () => {
    const html =
      '<div class="board"><div class="lane"><div class="task-container"><a class="is-black-link">I 1708 005</a><div>Building</div></div></div></div>'
    expect(topdeskLists.rows(pageOf(html)).map(({ key }) => key)).toEqual(['I 1708 005'])
  })
})

describe('on any page', () => {
  const helpdesks: readonly Helpdesk[] = [zendesk, jira, topdesk]
  test.each(helpdesks.map((helpdesk) => [helpdesk.id, helpdesk] as const))(
    '%s finds nothing on an empty one and says so',
    (_id, helpdesk) => {
      const document = pageOf('<html><body></body></html>')
      expect(helpdesk.anchors(document, ref('1'))).toEqual({ strip: [], card: [] })
      expect(helpdesk.messageTimes(document, ref('1'), [message('1', 'agent', 1)]).size).toBe(0)
      expect(helpdesk.composerBusy(document)).toBe(false)
      expect(helpdesk.theme(document)).toBe('light')
    },
  )

  test.each([
    ['<input id="x">', true],
    ['<input id="x" type="checkbox">', false],
    ['<textarea id="x"></textarea>', true],
    ['<button id="x">Save</button>', false],
    ['<div contenteditable="true"><p tabindex="0" id="x"></p></div>', true],
  ])('the focus in %s', (html, expected) => {
    const document = pageOf(`<body>${html}</body>`)
    document.getElementById('x')?.focus()
    expect(jira.composerBusy(document)).toBe(expected)
  })
})
