import { esc, initials } from '../client/text.ts'
import type { LogItem, RowModel, SlaBadge, TicketModel, ViewModel, ZendeskModel } from './view-types.ts'

/** The parts of the agent's workspace as HTML. Hooks: vendor report, section 3. */

export function tab(t: TicketModel, selected: boolean): string {
  return `<a class="tab" data-test-id="header-tab" data-entity-type="TICKET_ENTITY_TYPE" data-entity-id="${t.id}" data-entity-is-selected="${selected}" href="/agent/tickets/${t.id}">
    <span class="dot ${t.status}"></span><span class="tab-text"><div data-test-id="header-tab-title">${esc(t.subject.slice(0, 60))}</div><div data-test-id="header-tab-subtitle"><span>#${t.id}</span></div></span>
    <button type="button" class="tab-close" data-test-id="close-button" data-close="${t.id}" aria-label="Close tab">×</button></a>`
}

/** A pane's fixed frame; its regions are painted by `parts`. */
export function pane(id: string): string {
  return `<nav class="crumbs ember-view" aria-label="Ticket page location" data-region="crumbs"></nav>
  <div class="ticket-panes-grid-layout" data-test-id="ticket-${id}-standard-layout" data-is-active="false" data-ticket-id="${id}">
    <div class="col side" data-test-id="column-1" data-garden-id="pane"><div id="ticket_sidebar-${id}" data-region="side"></div></div>
    <div class="col talk" data-test-id="column-2" data-garden-id="pane"><div class="talk-in" data-side-conversations-anchor-id="${id}">
      <div class="head" data-region="head"></div>
      <div class="callbar" data-test-id="ticket-call-controls-action-bar"></div>
      <div class="log" data-test-id="omni-log-container" data-region="log"></div>
      <div class="editor" data-test-id="editor-view">
        <div class="editor-bar"><button type="button" class="seg" data-mode="reply" aria-pressed="true" data-test-id="omnichannel-channel-switcher-button" data-channel="email">Public reply</button><button type="button" class="seg" data-mode="note" aria-pressed="false">Internal note</button></div>
        <div class="box" data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message"></div>
      </div>
    </div></div>
    <div class="col context" data-test-id="column-3" data-garden-id="pane" data-region="context"></div>
  </div>
  <div class="footer" data-test-id="ticket-footer" data-region="footer"></div>`
}

const badge = (b: SlaBadge): string =>
  `<span data-garden-container-id="containers.tooltip" title="${esc(b.metric)}"><span class="sla ${b.tone}" data-test-id="sla-policy-metric"><time datetime="${b.iso}">${b.text}</time></span></span>`

const field = (label: string, value: string, hook = ''): string =>
  `<div class="field" ${hook}><span class="label">${label}</span><div class="input" data-garden-id="dropdowns.combobox.value">${value}</div></div>`

export function crumbs(t: TicketModel): string {
  const organisation = t.organisation === null ? '' : `<span class="crumb">${esc(t.organisation)}</span>`
  return `${organisation}<span class="crumb" data-test-id="tabs-nav-item-users">${esc(t.requester)}</span><span class="crumb on" data-test-id="tabs-section-nav-item-ticket"><span class="ticket_status_label ${t.status}" data-test-id="status-badge-${t.status}">${esc(t.statusLabel)}</span> Ticket #${t.id}</span>
  <span class="gap"></span>${t.colleague === null ? '' : `<span class="present" data-test-id="agent-collision" title="${esc(t.colleague)}"><i>${initials(t.colleague)}</i> ${esc(t.colleague)} is viewing</span>`}<span class="crumb">Next</span>`
}

export function side(t: TicketModel): string {
  const assignee =
    t.assignee === null
      ? `<span class="dim">${esc(t.group ?? '-')}</span> <button type="button" class="link" data-act="take" data-test-id="assignee-field-take-it-button">take it</button>`
      : `<span data-test-id="assignee-field-selected-agent-tag"><span title="${esc(t.group ?? '')}">${esc(t.group ?? '-')}</span> / <span title="${esc(t.assignee)}">${esc(t.assignee)}</span></span>`
  const tags = t.tags.map(
    (tag) => `<span class="tag" data-test-id="ticket-system-field-tags-item-selected">${esc(tag)}</span>`,
  )
  return [
    field('Requester', esc(t.requester), 'data-test-id="ticket-system-field-requester-select"'),
    field('Assignee', assignee),
    field('Followers', '<span class="dim">-</span>'),
    field('Form', 'Support request'),
    `<div class="field" data-test-id="ticket-fields-tags"><span class="label">Tags</span><div class="input tags">${tags.join('') || '<span class="dim">-</span>'}</div></div>`,
    field('Type', esc(t.type)),
    field(
      'Priority',
      `<span class="cap">${t.priority}</span>`,
      'data-test-id="ticket-fields-priority-select"',
    ),
    field('Category', esc(t.category), 'data-test-id="ticket-form-field-dropdown-field-360018900"'),
    t.due === null ? '' : field('Due date', esc(t.due)),
  ].join('')
}

export function head(t: TicketModel): string {
  const merged =
    t.mergedInto === null ? '' : `<p class="banner">This ticket was merged into #${esc(t.mergedInto)}.</p>`
  return `<div class="head-row"><input class="subject" data-test-id="omni-header-subject" aria-label="Subject" readonly value="${esc(t.subject.slice(0, 300))}">
    <div class="head-actions"><button type="button" data-test-id="omni-header-filter-trigger" aria-label="Filter">☰</button><button type="button" data-test-id="omni-header-ticket-actions-trigger" aria-label="More">⋮</button></div></div>
    <div class="sla-row" data-test-id="sla-divider-wrapper">${t.badges.map(badge).join('')}<span class="dim" data-test-id="omni-header-via-label">Via ${esc(t.via)}</span></div>${merged}`
}

function item(i: LogItem): string {
  const note =
    i.side === 'internal'
      ? '<span class="note-tag" data-test-id="omni-log-internal-note-tag">Internal</span>'
      : ''
  const sender =
    i.user === null
      ? `<strong>${esc(i.name)}</strong>`
      : `<a data-test-id="omni-log-comment-user-link" href="/agent/users/${i.user}"><strong>${esc(i.name)}</strong></a>`
  return `<article class="msg ${i.side}" data-test-id="omni-log-comment-item" aria-label="${i.side === 'internal' ? 'Internal note' : 'Message'} from ${esc(i.name)}" id="comment-${i.id}">
    <span class="avatar" aria-hidden="true">${initials(i.name)}</span><div class="msg-main"><div class="msg-head"><span data-test-id="omni-log-item-sender">${sender}</span>${note}<time data-test-id="timestamp-relative" datetime="${i.iso}">${i.when}</time><span class="dim" data-test-id="omni-log-item-via">${i.via}</span></div>
    <div class="bubble" data-test-id="omni-log-item-message" type="${i.side}"><div data-test-id="omni-log-message-content"><div class="zd-comment" dir="auto">${i.html}</div></div></div></div></article>`
}

/** The log is paged: older messages come by the button. */
export function log(t: TicketModel, shown: number): string {
  const hidden = Math.max(0, t.log.length - shown)
  const more =
    hidden === 0
      ? ''
      : `<button type="button" class="more" data-more data-test-id="convolog-show-more-button">Show ${hidden} older messages</button>`
  return more + t.log.slice(hidden).map(item).join('')
}

export function context(t: TicketModel): string {
  return `<div class="context-tabs" data-test-id="customer-context-tab-navigation"><b>Customer</b><span>Knowledge</span></div>
  <div class="who"><span class="avatar big" aria-hidden="true">${initials(t.requester)}</span><div><b>${esc(t.requester)}</b><span class="dim">${esc(t.organisation ?? '')}</span></div></div>
  <dl class="facts"><dt>Email</dt><dd>${esc(t.requesterEmail)}</dd><dt>Language</dt><dd>${esc(t.requesterLanguage)}</dd></dl>`
}

export function footer(t: TicketModel): string {
  const choices = (['open', 'pending', 'hold', 'solved'] as const).map(
    (s) =>
      `<button type="button" role="menuitem" data-submit="${s}"><span class="dot ${s}"></span>Submit as <b>${{ open: 'Open', pending: 'Pending', hold: 'On-hold', solved: 'Solved' }[s]}</b></button>`,
  )
  const current = t.status === 'new' ? 'open' : t.status
  return `<span class="gap"></span><div class="menu" role="menu" hidden>${choices.join('')}</div>
  <button type="button" class="submit" data-test-id="submit_button-button" data-submit="${current}" ${t.done ? 'disabled' : ''}>Submit as <b>${current === 'hold' ? 'On-hold' : current[0]?.toUpperCase() + current.slice(1)}</b></button><button type="button" class="submit arrow" data-test-id="submit_button-menu-button" aria-label="Choose a status" ${t.done ? 'disabled' : ''}>▾</button>`
}

export function views(m: ZendeskModel, current: string | null): string {
  return `<h2>Views</h2>${m.views
    .map(
      (v) =>
        `<a class="${v.id === current ? 'on' : ''}" data-test-id="views_views-list_item-view-${v.id}" href="/agent/filters/${v.id}"><span>${esc(v.title)}</span><span data-test-id="views_views-list_item_count">${v.count}</span></a>`,
    )
    .join('')}`
}

const row = (
  r: RowModel,
): string => `<tr data-garden-id="tables.row" data-test-id="generic-table-row" role="row" aria-selected="false">
  <td data-test-id="generic-table-cells-selectable"><input type="checkbox" aria-label="Select"></td>
  <td data-test-id="ticket-table-cells-custom-status"><span class="ticket_status_label ${r.status}">${esc(r.statusLabel)}</span></td>
  <td data-test-id="generic-table-cells-id">#${r.id}</td>
  <td data-test-id="ticket-table-cells-subject"><a href="/agent/tickets/${r.id}">${esc(r.subject.slice(0, 90))}</a></td>
  <td>${esc(r.requester)}</td><td class="cap">${r.priority}</td><td data-test-id="ticket-table-cells-assignee">${esc(r.assignee)}</td>
  <td data-test-id="ticket-table-cells-sla">${r.sla === null ? '' : badge(r.sla)}</td><td data-test-id="generic-table-cells-date">${r.updated}</td></tr>`

export function table(v: ViewModel): string {
  const heads = [
    '',
    'Status',
    'ID',
    'Subject',
    'Requester',
    'Priority',
    'Assignee',
    'Next SLA breach',
    'Updated',
  ]
  return `<header class="list-head"><h1>${esc(v.title)}</h1><span class="dim" data-test-id="views_views-header-page-amount">${v.rows.length} tickets</span><span class="gap"></span><button type="button" data-test-id="views_views-list_header-refresh" aria-label="Refresh">⟳</button></header>
  <table data-garden-id="tables.table" data-test-id="generic-table"><thead data-test-id="generic-table-head"><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody data-test-id="generic-table-body">${v.rows.map(row).join('')}</tbody></table>
  <nav data-test-id="generic-table-pagination" aria-label="Pages"></nav>`
}
