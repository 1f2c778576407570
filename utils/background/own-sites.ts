/**
 * Sites whose addresses are known beforehand; everything else is granted one by one.
 * Zendesk serves its agents from its own domain only (zendesk.md §0.1); TOPdesk shows cards in frames.
 */
export const TOP_FRAME_MATCHES = ['https://*.zendesk.com/agent/*', 'https://*.atlassian.net/*']
export const ALL_FRAMES_MATCHES = ['https://*.topdesk.net/tas/*']
export const HOST_PERMISSIONS = [
  'https://*.zendesk.com/*',
  'https://*.atlassian.net/*',
  'https://*.topdesk.net/*',
]
