import type { HelpdeskId } from '@/utils/ticket/ref.ts'

/** Product names: the same in every language. */
export const VENDOR_NAMES: Readonly<Record<HelpdeskId, string>> = {
  zendesk: 'Zendesk',
  jira: 'Jira',
  topdesk: 'TOPdesk',
}
