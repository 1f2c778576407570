import { esc, initials } from '../client/text.ts'
import type { CommentModel, IssueModel, JiraModel, SlaLine } from './view-types.ts'

/** Jira Data Center's classic pages. Hooks: vendor report, sections 3.2 and 4. */
export function frame(m: JiraModel): string {
  return `<header id="header"><nav class="aui-header" aria-label="Site"><a class="aui-header-logo" href="/jira/projects/SUP/queues/custom/1"><i></i>Jira</a><a href="/jira/projects/SUP/queues/custom/1">Projects</a><a href="/jira/issues/?filter=1">Issues</a><button type="button" class="aui-button aui-button-primary">Create</button><span class="gap"></span><input id="quickSearchInput" type="search" placeholder="Search" aria-label="Search"><span class="avatar" aria-hidden="true">${initials(m.me)}</span></nav></header>
  <div class="aui-sidebar"><b>Support</b>${m.queues.map((q) => `<a class="${m.queue?.id === q.id ? 'on' : ''}" href="/jira/projects/SUP/queues/custom/${q.id}"><span>${esc(q.name)}</span><span>${q.count}</span></a>`).join('')}</div>
  <div id="content">${m.issue !== null ? issue(m.issue) : m.queue !== null ? (m.fromQueue === 'nav' ? '' : queue(m.queue)) : '<p>Nothing here.</p>'}</div>`
}

function issue(i: IssueModel): string {
  return `<div id="issue-content" data-key="${i.key}"><header class="issue-header-content"><ol class="aui-nav aui-nav-breadcrumbs"><li><a id="project-name-val" href="/jira/projects/${i.projectKey}/queues/custom/1">${esc(i.project)}</a></li><li><a class="issue-link" id="key-val" rel="${i.id}" data-issue-key="${i.key}" href="/jira/browse/${i.key}">${i.key}</a></li></ol>
  <h1 id="summary-val">${esc(i.summary.slice(0, 400))}</h1><div class="command-bar"><div class="ops-menus aui-toolbar2"><div class="aui-toolbar2-primary" data-region="ops">${ops(i)}</div></div></div></header>
  <div class="issue-body"><div class="issue-main-column">
   <div class="module" id="details-module"><h4>Details</h4><ul id="issuedetails" class="property-list" data-region="details">${details(i)}</ul></div>
   <div class="module" id="descriptionmodule"><h4>Description</h4><div id="description-val" class="user-content-block" dir="auto" data-region="description">${i.html}</div></div>
   <div class="module" id="activitymodule"><h4>Activity</h4><div id="issue_actions_container" data-region="comments">${comments(i)}</div>
    <div id="addcomment" class="composer"><div class="tabs"><button type="button" class="sd-comment-collapse on" data-mode="reply" aria-pressed="true">${i.desk ? 'Respond to customer' : 'Comment'}</button>${i.desk ? '<button type="button" class="sd-comment-collapse" data-mode="note" aria-pressed="false">Comment internally</button>' : ''}</div><textarea id="comment" name="comment" rows="4" aria-label="Comment"></textarea><div><button type="button" class="aui-button aui-button-primary" data-save>Add</button></div></div></div>
  </div><aside class="issue-side-column" id="viewissuesidebar" data-region="side">${side(i)}</aside></div></div>`
}

export function ops(i: IssueModel): string {
  const flow = i.statuses.map(
    (s) =>
      `<button type="button" class="aui-button toolbar-trigger" data-status="${s.kind}">${esc(s.name)}</button>`,
  )
  return `<span class="aui-buttons"><button type="button" class="aui-button" id="edit-issue">Edit</button><button type="button" class="aui-button" id="comment-issue" data-focus>Comment</button>${i.assignee === null ? '<button type="button" class="aui-button" id="assign-to-me" data-act="take">Assign to me</button>' : ''}</span><span class="aui-buttons" id="opsbar-opsbar-transitions">${flow.join('')}</span>`
}

export function details(i: IssueModel): string {
  const li = (label: string, id: string, value: string): string =>
    `<li class="item"><strong class="name">${label}:</strong><span id="${id}" class="value">${value}</span></li>`
  return [
    li('Type', 'type-val', esc(i.type)),
    li('Status', 'status-val', `<span class="aui-lozenge ${i.category}">${esc(i.status)}</span>`),
    li('Priority', 'priority-val', esc(i.priority)),
    li('Resolution', 'resolution-val', i.resolution),
    i.labels.length === 0 ? '' : li('Labels', 'labels-val', i.labels.map(esc).join(', ')),
    i.organisation === null || !i.desk
      ? ''
      : li('Organizations', 'customfield_10002-val', esc(i.organisation)),
    i.partOf === null
      ? ''
      : li('Is caused by', 'links-val', `<a href="/jira/browse/${i.partOf}">${i.partOf}</a>`),
  ].join('')
}

function comment(c: CommentModel): string {
  return `<div id="comment-${c.id}" class="issue-data-block activity-comment twixi-block expanded ${c.internal ? 'internal' : ''}"><div class="twixi-wrap verbose actionContainer"><div class="action-head"><div class="action-details"><span class="avatar" aria-hidden="true">${initials(c.name)}</span><a class="user-hover">${esc(c.name)}</a> added a comment <time class="livestamp" datetime="${c.iso}">${c.when}</time>${c.internal ? '<span class="sd-internal">Internal</span>' : ''}</div></div><div class="action-body flooded" dir="auto">${c.html}</div></div></div>`
}

/** Oldest first. */
export const comments = (i: IssueModel): string => i.comments.map(comment).join('')

const sla = (s: SlaLine): string =>
  `<li class="sla-${s.tone}"><span class="sla-time">${s.tone === 'paused' ? '<span class="aui-icon sla-pause" title="Paused">❚❚</span> ' : ''}${s.text}</span> <span>${esc(s.name)}</span><small>${s.within}</small></li>`

export function side(i: IssueModel): string {
  const slas =
    i.slas.length === 0
      ? ''
      : `<div class="module" id="sla-web-panel"><h4>SLAs</h4><ul>${i.slas.map(sla).join('')}</ul></div>`
  return `${slas}<div class="module" id="peoplemodule"><h4>People</h4><ul id="peopledetails" class="property-list"><li><strong class="name">Assignee:</strong><span id="assignee-val">${i.assignee === null ? '<em>Unassigned</em>' : esc(i.assignee)}</span></li><li><strong class="name">Reporter:</strong><span id="reporter-val">${esc(i.reporter)}</span></li></ul></div>
  <div class="module" id="datesmodule"><h4>Dates</h4><ul class="property-list">${i.due === null ? '' : `<li><strong class="name">Due:</strong><span id="due-date">${esc(i.due)}</span></li>`}<li><strong class="name">Created:</strong><span id="created-val"><time class="livestamp" datetime="${i.createdIso}">${i.created}</time></span></li><li><strong class="name">Updated:</strong><span id="updated-val"><time class="livestamp" datetime="${i.updatedIso}">${i.updated}</time></span></li></ul></div>`
}

export function queue(q: NonNullable<JiraModel['queue']>): string {
  const row = (r: (typeof q.rows)[number]): string =>
    `<tr id="issuerow${r.id}" rel="${r.id}" data-issuekey="${r.key}" class="issuerow"><td class="issuekey"><a class="issue-link" data-issue-key="${r.key}" href="/jira/browse/${r.key}">${r.key}</a></td><td class="summary"><a class="issue-link" data-issue-key="${r.key}" href="/jira/browse/${r.key}">${esc(r.summary.slice(0, 120))}</a></td><td class="reporter">${esc(r.reporter)}</td><td class="status"><span class="aui-lozenge ${r.category}">${esc(r.status)}</span></td><td class="priority">${esc(r.priority)}</td><td class="customfield_10030">${r.sla === null ? '' : `<span class="sla-${r.sla.tone}">${r.sla.text}</span>`}</td><td class="created">${r.created}</td></tr>`
  return `<section id="sd-page-panel"><h1>${esc(q.name)}</h1><div class="queue-react-table-container" data-region="queue">${q.rows.length === 0 ? '<p class="sd-queue-empty">There are no requests in this queue.</p>' : `<table id="issuetable" class="aui"><thead><tr><th>Key</th><th>Summary</th><th>Reporter</th><th>Status</th><th>Priority</th><th>Time to resolution</th><th>Created</th></tr></thead><tbody>${q.rows.map(row).join('')}</tbody></table>`}</div></section>`
}
