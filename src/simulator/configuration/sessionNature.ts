/** What a session is from its beginning to its end. */

/** What is spoken on the wire. */
export type WireDialect = 'ga' | 'beta' | 'voice-live';
/** Transcription sessions hear and never answer. */
export type SessionKind = 'realtime' | 'transcription';
/** A call's audio travels elsewhere; its sockets are told what happens. */
export type Media = 'websocket' | 'call';
