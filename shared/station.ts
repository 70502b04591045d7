/** The five places a message passes, always these, always in this order. The picture of the way is built on them. */
export const stations = ['you', 'mac', 'network', 'apple', 'person'] as const;
export type Station = (typeof stations)[number];

/** Which way the message in question travels. */
export type Direction = 'send' | 'receive';
