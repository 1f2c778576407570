import { esc, initials } from '../client/text.ts'
import type { CardModel, Entry } from './view-types.ts'
import { WORDS } from './words.ts'

/** The call card as HTML. Hooks: vendor report, section 3. */

/** Attributes that are only there with "Support custom colours". */
const hook = (c: { accessible: boolean }, attributes: string): string => (c.accessible ? attributes : '')

export function card(c: CardModel): string {
  const w = WORDS[c.words]
  const tab = (name: string, on = false): string => `<div role="tab" aria-selected="${on}">${name}</div>`
  return `<div class="card" ${hook(c, 'guielement="toplevelwindow"')} data-card="${esc(c.key)}">
  <div class="tools" data-region="tools">${tools(c)}</div>
  <h1 data-region="h1">${heading(c)}</h1>
  <div role="tablist" class="card-tabs">${tab(w.general, true)}${tab(w.information)}${tab(w.links)}${tab(w.attachments)}${tab(w.audit)}</div>
  <div class="sheet"><div class="form" data-region="form">${form(c)}</div>
   <div class="feed"><div data-region="requests">${requests(c)}</div>
    <div class="writer"><label class="check"><input type="checkbox" data-invisible> ${w.makeInvisible}</label><div class="ck ck-editor__editable" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${w.action}"></div></div>
    <div data-region="trail">${trail(c)}</div></div></div></div>`
}

export const heading = (c: CardModel): string => `<div>${esc(c.key)}</div><div>${esc(c.title)}</div>`

export function tools(c: CardModel): string {
  const w = WORDS[c.words]
  const button = (text: string, act: string, off = false): string =>
    `<button type="button" ${hook(c, 'guielement="toolbar_button"')} data-tool="${act}" ${off ? 'disabled' : ''}>${text}</button>`
  const here =
    c.colleague === null
      ? ''
      : `<span class="here" title="${esc(c.colleague)}"><i>${initials(c.colleague.split(', ').toReversed().join(' '))}</i>${esc(c.colleague)}</span>`
  return `${button(w.save, 'save', c.closed)}${c.operator === '' ? button(w.take, 'take') : ''}${button(w.more, 'more')}<span class="gap"></span>${here}`
}

const label = (id: string, text: string): string => `<label mtype="label" for="${id}">${text}</label>`

function combo(id: string, name: string, value: string): string {
  return `<div class="row">${label(id, name)}<input id="${id}" type="text" mtype="combobox" value="${esc(value)}" readonly></div>`
}

function dates(c: CardModel, id: string, name: string, at: CardModel['target'], box = ''): string {
  return `<div class="row">${label(id, name)}${box}<div class="dates" ${hook(c, 'guielement="datetimecontrol"')}><input ${box === '' ? `id="${id}"` : ''} type="text" readonly value="${at?.date ?? ''}"><input type="text" readonly value="${at?.time ?? ''}"></div></div>`
}

const check = (id: string, name: string, on: boolean, act: string): string =>
  `<div class="row">${label(id, name)}<button type="button" id="${id}" role="checkbox" aria-checked="${on}" data-check="${act}"></button></div>`

function group(c: CardModel, name: string, open: boolean, inner: string, folded: readonly string[]): string {
  const body = open
    ? inner
    : `<div class="folded" ${hook(c, 'guielement="mg-minimized-content"')}>${folded
        .filter(Boolean)
        .map((f) => `<span mtype="label">${esc(f)}</span>`)
        .join('')}</div>`
  return `<section class="mg"><div class="mg-head" ${hook(c, 'guielement="mg-header"')}><span mtype="label">${name}</span></div>${body}</section>`
}

/** Caller and details are folded to text, as on a fresh account; the rest is open unless told. */
export function form(c: CardModel): string {
  const w = WORDS[c.words]
  const held = dates(
    c,
    'cB5',
    w.onHold,
    c.held,
    `<button type="button" id="cB5" role="checkbox" aria-checked="${c.onHold}" data-check="hold"></button>`,
  )
  const planning = [
    combo('cA1', w.impact, c.impact),
    combo('cA2', w.urgency, c.urgency),
    combo('cA3', w.priority, c.priority),
    combo('cA4', w.duration, c.duration),
    dates(c, 'cA5', w.targetDate, c.target),
    held,
  ]
  const processing = [
    combo('cC1', w.operatorGroup, c.group),
    combo('cC2', w.operator, c.operator),
    combo('cC3', w.supplier, c.supplier),
    combo('cC4', w.status, c.status),
    check('cC5', w.completed, c.completed, 'complete'),
    check('cC6', w.closed, c.closed, 'close'),
  ]
  return [
    group(c, esc(c.caller), false, '', [c.branch, c.email, c.phone]),
    group(c, w.details, false, '', [
      c.callType,
      c.category,
      c.partOf === null ? '' : `${w.major}: ${c.partOf}`,
    ]),
    group(c, w.planning, !c.collapsed, planning.join(''), [c.priority, c.duration, c.onHold ? w.onHold : '']),
    group(c, w.processing, !c.collapsed, processing.join(''), [c.group, c.operator, c.status]),
  ].join('')
}

function entry(c: CardModel, e: Entry): string {
  const w = WORDS[c.words]
  const kind = e.mail ? 'pt-mail' : 'pt-memo'
  const side = hook(c, `guielement="pt-entry-sidebar" mstyles="${e.invisible ? 'pt-invisible' : ''}"`)
  const mark = e.invisible
    ? `<span mtype="label" class="dim">${w.invisible}</span>`
    : e.mail
      ? `<span mtype="label" class="dim">${w.mailed}</span>`
      : ''
  return `<div class="entry ${e.invisible ? 'invisible' : ''} ${e.customer ? 'theirs' : ''}" ${hook(c, `guielement="${kind}"`)}><div class="sidebar" ${side}><span class="avatar" aria-hidden="true">${initials(e.name.split(', ').toReversed().join(' '))}</span></div><div class="entry-main"><div class="entry-head"><span mtype="label"><b>${esc(e.name)}</b></span>${mark}<span class="gap"></span><span mtype="label" class="dim">${e.when}</span></div><div class="entry-text" dir="auto" ${hook(c, 'rt="1"')}>${e.html}</div></div></div>`
}

export const requests = (c: CardModel): string =>
  `<div class="block" ${hook(c, 'guielement="pt-request-container"')}>${c.requests.map((e) => entry(c, e)).join('')}</div>`
export const trail = (c: CardModel): string =>
  `<div class="block" ${hook(c, 'guielement="pt-trail-container"')}>${c.trail.map((e) => entry(c, e)).join('')}</div>`
