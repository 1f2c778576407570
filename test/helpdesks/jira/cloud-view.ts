import { esc, initials } from '../client/text.ts'
import type { CommentModel, IssueModel, JiraModel, QueueRow, SlaLine } from './view-types.ts'

/** Jira Cloud's pages as HTML, drawn by the server first and by the page's script after that. Hooks: vendor report, section 3.1 and 4. */
const GROUP = 'issue-view-layout-templates-views.ui.context.visible-hidden.ui.context-group.container'
const CELL = 'common.components.virtual-table.table.content.rows.common.cell-wrapper-row'
export const ROW_HEIGHT = 44

export function shell(m: JiraModel): string {
  const nav = m.queues.map(
    (q) =>
      `<a class="${m.queue?.id === q.id ? 'on' : ''}" href="/jira/servicedesk/projects/HELP/queues/custom/${q.id}"><span>${esc(q.name)}</span><span class="count">${q.count}</span></a>`,
  )
  return `<div data-testid="page-layout.root" class="root">
  <header data-testid="page-layout.top-nav" class="top"><span class="logo" aria-hidden="true"></span><b>Jira</b><span class="gap"></span><input class="search" type="search" placeholder="Search" aria-label="Search"><button type="button" class="create">Create</button><span class="gap"></span><span class="avatar" aria-hidden="true">${initials(m.me)}</span></header>
  <nav data-testid="page-layout.sidebar" class="sidebar" aria-label="Space"><div class="space"><i></i><div><b>Service desk</b><span>Service space</span></div></div><h3>Queues</h3>${nav.join('')}</nav>
  <main data-testid="page-layout.main" class="main">${m.issue !== null ? issue(m.issue, m) : m.queue !== null ? queue(m.queue) : '<p class="dim pad">Nothing here.</p>'}</main></div>`
}

function issue(i: IssueModel, m: JiraModel): string {
  const home = i.desk
    ? `/jira/servicedesk/projects/${i.projectKey}/queues/custom/${m.fromQueue ?? '1'}`
    : `/browse/${i.projectKey}`
  return `<div class="issue" data-key="${i.key}"><div data-testid="issue.views.issue-details.issue-layout.container-left" class="left"><div data-testid="issue.views.issue-details.issue-layout.left-most-column">
    <div data-testid="issue-view-sticky-header-container.sticky-header" class="sticky"><div id="jira-issue-header"><div data-component-selector="breadcrumbs-wrapper" class="crumbs"><a href="${home}">${esc(i.project)}</a> <span class="dim">/</span>
      <span data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container"><a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item" href="/browse/${i.key}"><span>${i.key}</span></a></span></div></div></div>
    <div data-region="body">${body(i)}</div>
    <div class="composer" data-region="composer">${composer(i)}</div>
    <div data-testid="issue.activity.comments-list" data-region="comments">${comments(i)}</div></div></div>
  <div data-testid="issue.views.issue-details.issue-layout.container-right" class="right"><div id="jira-issue-header-actions" class="actions"><button type="button" aria-label="Watchers">◉</button><button type="button" aria-label="Share">⤴</button><button type="button" aria-label="More">⋯</button></div>
    <div data-testid="issue.views.issue-details.issue-layout.right-most-column" data-region="right">${right(i)}</div></div></div>`
}

export function body(i: IssueModel): string {
  return `<h1 data-testid="issue.views.issue-base.foundation.summary.heading">${esc(i.summary.slice(0, 400))}</h1>
  <div class="quick"><button type="button">+ Add</button><button type="button">Link</button><button type="button">Apps</button></div>
  ${i.desk ? `<p class="raised"><span class="avatar small" aria-hidden="true">${initials(i.reporter)}</span><b>${esc(i.reporter)}</b> raised this request via <b>Portal</b> <span class="dim">${i.created}</span></p>` : ''}
  <h2>Description</h2><div class="text" data-testid="issue.views.field.rich-text.description" dir="auto">${i.html}</div>
  <h2>Activity</h2><div class="seg"><button type="button" class="on">Comments</button><button type="button">History</button></div>`
}

function composer(i: IssueModel): string {
  if (!i.desk)
    return `<div class="tabs" role="tablist"><button type="button" role="tab" id="comment-editor-container-tabs-1" aria-selected="true" data-mode="reply">Add a comment</button></div>${editor()}`
  return `<div class="tabs" role="tablist"><button type="button" role="tab" id="comment-editor-container-tabs-1" aria-selected="true" data-mode="reply">Reply to customer</button><button type="button" role="tab" id="comment-editor-container-tabs-0" aria-selected="false" data-mode="note">Add internal note</button></div>${editor()}`
}

const editor = (): string =>
  '<div id="ak-editor-textarea" class="ProseMirror" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Comment"></div><div class="save"><button type="button" class="primary" data-save>Save</button><button type="button" data-cancel>Cancel</button></div>'

function comment(c: CommentModel): string {
  const id = `issue-comment-base.ui.comment.ak-comment.${c.id}`
  const mark = c.internal ? '<span class="lock">Internal note</span>' : ''
  return `<div data-testid="${id}" class="comment ${c.internal ? 'internal' : ''}" id="comment-${c.id}"><span class="avatar" aria-hidden="true">${initials(c.name)}</span><div><div data-testid="${id}-header" class="c-head"><b>${esc(c.name)}</b><time datetime="${c.iso}">${c.when}</time>${mark}</div>
  <div data-testid="${id}-body" class="text" dir="auto">${c.html}</div><div data-testid="${id}-footer" class="c-foot"><button type="button">Edit</button></div></div></div>`
}

/** Newest first, as the activity feed has it. */
export const comments = (i: IssueModel): string => i.comments.toReversed().map(comment).join('')

const line = (s: SlaLine): string =>
  `<div class="sla ${s.tone}"><span class="t">${s.tone === 'met' ? '✓ ' : s.tone === 'missed' ? '✕ ' : s.tone === 'paused' ? '❚❚ ' : ''}${s.text}</span><span>${esc(s.name)}<small>${s.within}</small></span></div>`

const pair = (label: string, value: string, hook = ''): string =>
  `<div class="pair"><span class="k">${label}</span><span class="v" ${hook}>${value}</span></div>`

export function right(i: IssueModel): string {
  const who = (name: string | null): string =>
    name === null
      ? '<span class="dim">Unassigned</span> <button type="button" class="link" data-act="take">Assign to me</button>'
      : `<span class="avatar small" aria-hidden="true">${initials(name)}</span>${esc(name)}`
  const menu = i.statuses.map(
    (s) => `<button type="button" role="menuitem" data-status="${s.kind}">${esc(s.name)}</button>`,
  )
  const slas =
    i.slas.length === 0
      ? ''
      : `<section class="group" data-testid="${GROUP}.sla-group"><h2>SLAs</h2>${i.slas.map(line).join('')}</section>`
  return `<div class="status" data-testid="ref-spotlight-target-status-and-approval-spotlight"><button type="button" class="lozenge ${i.category}" data-menu aria-haspopup="menu">${esc(i.status)} ▾</button><div class="menu" role="menu" hidden>${menu.join('')}</div></div>${slas}
  <section class="group" data-testid="${GROUP}.details-group"><h2>Details</h2>
   ${pair('Assignee', who(i.assignee))}
   ${pair('Reporter', `<span data-testid="ref-spotlight-target-reporter-spotlight"><span class="avatar small" aria-hidden="true">${initials(i.reporter)}</span>${esc(i.reporter)}</span>`, 'data-testid="issue.views.field.user.reporter"')}
   ${i.organisation === null || !i.desk ? '' : pair('Organizations', esc(i.organisation))}
   ${pair('Priority', esc(i.priority), 'data-testid="issue.issue-view-layout.issue-view-priority-field.priority"')}
   ${i.labels.length === 0 ? '' : pair('Labels', i.labels.map((l) => `<span class="tag">${esc(l)}</span>`).join(' '))}
   ${i.due === null ? '' : pair('Due date', esc(i.due))}${i.planned === null ? '' : pair('Planned', esc(i.planned))}${i.partOf === null ? '' : pair('Is caused by', `<a href="/browse/${i.partOf}">${i.partOf}</a>`)}</section>
  <div data-testid="${GROUP}.secondary-context-items" class="stamps">${i.colleague === null ? '' : `<p><i class="live"></i>${esc(i.colleague)} is viewing this</p>`}<p>Created ${i.created}</p><p>Updated ${i.updated}</p></div>`
}

function queue(q: NonNullable<JiraModel['queue']>): string {
  const heads = [
    'Key',
    'Summary',
    'Reporter',
    'Assignee',
    'Status',
    'Priority',
    'Time to resolution',
    'Created',
  ]
  return `<div class="pad"><h1>${esc(q.name)}</h1><span aria-live="polite" class="dim">${q.rows.length} work items</span></div>
  <div data-testid="servicedesk-queues-agent-view.layout.table.container" class="table"><div data-testid="virtual-table.table.main" role="table">
   <div role="row" class="cols">${heads.map((h) => `<div role="columnheader">${h}</div>`).join('')}</div><div class="scroll" data-scroll><div class="canvas" data-canvas></div></div></div></div>`
}

export function queueRow(r: QueueRow): string {
  const cell = (field: string, html: string): string =>
    `<div role="cell"><div data-testid="${CELL}${r.key}-${field}">${html}</div></div>`
  const link = (text: string): string =>
    `<a class="issue-link" data-issue-key="${r.key}" href="/jira/servicedesk/projects/HELP/queues/custom/1/${r.key}">${text}</a>`
  return `<div role="row" class="cols">${cell('issuekey', link(r.key))}${cell('summary', link(esc(r.summary.slice(0, 120))))}${cell('reporter', esc(r.reporter))}${cell('assignee', esc(r.assignee))}${cell('status', `<span class="lozenge ${r.category}">${esc(r.status)}</span>`)}${cell('priority', esc(r.priority))}${cell(r.sla?.field ?? 'customfield_10030', r.sla === null ? '' : `<span class="t ${r.sla.tone}">${r.sla.tone === 'paused' ? '❚❚ ' : ''}${r.sla.text}</span>`)}${cell('created', r.created)}</div>`
}
