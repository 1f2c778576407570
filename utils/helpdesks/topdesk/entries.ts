/** Which list an entry came from; also the start of its message's id, by which the page's entries are found. */
export const REQUEST = 'request:'
export const ACTION = 'action:'
