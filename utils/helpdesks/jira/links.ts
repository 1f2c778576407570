import type { Reading } from '../../ticket/reading.ts'
import { type Fields, given, type Origin, text } from '../fields.ts'

const CAUSE = /problem|incident|major|cause/i
const SAME = /duplicate|merge/i

/**
 * Issue links by their type's name, Jira's defaults being "Problem/Incident" and "Duplicate" (customers
 * may rename them). A ticket that duplicates another and is done was merged into it.
 */
export function linksOf(
  issue: Fields,
  done: boolean,
  origin: Origin,
): { partOf: Reading<string>; merged: Reading<boolean> } {
  const links = issue.list('issuelinks') ?? []
  const linked = (type: RegExp, side: string) =>
    links.find((link) => type.test(link.in('type').get('name', text) ?? '') && link.has(side))
  return {
    partOf: given(linked(CAUSE, 'inwardIssue')?.in('inwardIssue').get('key', text) ?? null, origin),
    merged: given(
      issue.has('issuelinks') ? done && linked(SAME, 'outwardIssue') !== undefined : null,
      origin,
    ),
  }
}
