/**
 * What the simulator refuses, in the codes and words of the real server as recorded and reported; where only the kind of
 * refusal is known, in words of the same pattern.
 */

/** Becomes an `error` event; the session goes on. */
export class RequestFault extends Error {
  constructor(
    readonly code: string | null,
    message: string,
    readonly param: string | null = null,
    readonly type = 'invalid_request_error',
  ) {
    super(message);
  }
}

/** 'a', 'b', and 'c' */
export function quotedList(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`);
  if (quoted.length < 3) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1) ?? ''}`;
}

export const faults = {
  invalidJson: (detail: string) =>
    new RequestFault(
      'invalid_json',
      `Invalid event: failed to parse JSON value. ${detail} Please check that the event is valid JSON.`,
    ),
  binaryFrame: () =>
    new RequestFault('invalid_event', 'Expected a text WebSocket message; binary frames are not supported.'),
  missingType: () => new RequestFault('invalid_event', "The 'type' field is missing.", 'type'),

  unknownParameter: (path: string) => new RequestFault('unknown_parameter', `Unknown parameter: '${path}'.`, path),
  missingParameter: (path: string) =>
    new RequestFault('missing_required_parameter', `Missing required parameter: '${path}'.`, path),
  invalidType: (path: string, expected: string, got: string) =>
    new RequestFault('invalid_type', `Invalid type for '${path}': expected ${expected}, but got ${got} instead.`, path),
  invalidValue: (path: string, value: string, supported: readonly string[]) =>
    new RequestFault(
      'invalid_value',
      supported.length === 1
        ? `Invalid value: '${value}'. Value must be '${supported[0] ?? ''}'.`
        : `Invalid value: '${value}'. Supported values are: ${quotedList(supported)}.`,
      path,
    ),
  custom: (path: string | null, message: string) => new RequestFault('invalid_value', message, path),
  belowMinimum: (path: string, kind: 'integer' | 'decimal', minimum: number, got: number) =>
    new RequestFault(
      `${kind}_below_min_value`,
      `Invalid '${path}': ${kind} below minimum value. Expected a value >= ${minimum}, but got ${got} instead.`,
      path,
    ),
  aboveMaximum: (path: string, kind: 'integer' | 'decimal', maximum: number, got: number) =>
    new RequestFault(
      `${kind}_above_max_value`,
      `Invalid '${path}': ${kind} above maximum value. Expected a value <= ${maximum}, but got ${got} instead.`,
      path,
    ),
  stringTooLong: (path: string, maximum: number, got: number) =>
    new RequestFault(
      'string_above_max_length',
      `Invalid '${path}': string too long. Expected a string with maximum length ${maximum}, but got a string with length ${got} instead.`,
      path,
    ),
  stringEmpty: (path: string) =>
    new RequestFault(
      'string_below_min_length',
      `Invalid '${path}': empty string. Expected a string with minimum length 1, but got an empty string instead.`,
      path,
    ),
  badCharacters: (path: string, value: string) =>
    new RequestFault(
      'invalid_value',
      `Invalid '${path}': '${value}'. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
      path,
    ),
  arrayTooLong: (path: string, maximum: number, got: number) =>
    new RequestFault(
      'array_above_max_length',
      `Invalid '${path}': array too long. Expected an array with maximum length ${maximum}, but got an array with length ${got} instead.`,
      path,
    ),
  tooManyProperties: (path: string, maximum: number, got: number) =>
    new RequestFault(
      'object_above_max_properties',
      `Invalid '${path}': too many properties. Expected an object with at most ${maximum} properties, but got an object with ${got} properties instead.`,
      path,
    ),

  appendTooLarge: (sizeBytes: number, maximumBytes: number) =>
    new RequestFault(
      'string_above_max_length',
      `Invalid 'audio': audio too large. Expected at most ${maximumBytes} bytes in one event, but got ${sizeBytes}.`,
      'audio',
    ),
  badBase64: (path: string) =>
    new RequestFault('invalid_value', `Invalid '${path}'. Expected base64-encoded audio bytes.`, path),
  commitEmpty: (bufferedMs: number) =>
    new RequestFault(
      'input_audio_buffer_commit_empty',
      `Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, but buffer only has ${bufferedMs.toFixed(2)}ms of audio.`,
    ),
  unknownPrevious: (id: string) =>
    new RequestFault(
      'item_create_invalid_previous_item_id',
      `Error adding item: the previous item with id '${id}' does not exist.`,
      'previous_item_id',
    ),
  unknownCall: (callId: string) =>
    new RequestFault('invalid_tool_call_id', `Tool call ID '${callId}' not found in conversation.`, 'item.call_id'),
  unknownItem: (verb: 'delete' | 'retrieve' | 'truncate', id: string) =>
    new RequestFault(
      `item_${verb}_invalid_item_id`,
      `Error ${verb === 'delete' ? 'deleting' : verb === 'retrieve' ? 'retrieving' : 'truncating'} item: the item with id '${id}' does not exist.`,
    ),
  notModelAudio: () =>
    new RequestFault('unsupported_content_type', 'Only model output audio messages can be truncated'),
  truncateTooLate: (audioMs: number, askedMs: number) =>
    new RequestFault(
      'invalid_value',
      `Audio content of ${audioMs}ms is already shorter than ${askedMs}ms`,
      'audio_end_ms',
    ),
  activeResponse: (id: string) =>
    new RequestFault(
      'conversation_already_has_active_response',
      `Conversation already has an active response in progress: ${id}. Wait until the response is finished before creating a new one.`,
    ),
  otherKind: (path: string, got: string, own: string) =>
    new RequestFault(
      'invalid_value',
      `Passing a ${got} session update event to a ${own} session is not allowed.`,
      path,
    ),
  notInTranscription: (type: string) =>
    new RequestFault('invalid_event', `'${type}' is not supported in a transcription session.`, 'type'),
  callIsOn: (verb: string) =>
    new RequestFault(
      null,
      `Cannot ${verb} the call: it is on already. Only a phone call that still rings can be accepted or rejected.`,
    ),
  nothingToCancel: () =>
    new RequestFault('response_cancel_not_active', 'Cancellation failed: no active response found'),
  unknownReference: (path: string, id: string) =>
    new RequestFault('invalid_value', `Invalid '${path}': the item with id '${id}' does not exist.`, path),
  voiceLocked: () =>
    new RequestFault(
      'cannot_update_voice',
      "Cannot update a conversation's voice if assistant audio is present.",
      'session.audio.output.voice',
    ),
  internal: (detail: string) =>
    new RequestFault(null, `The server had an error while processing your request: ${detail}`, null, 'server_error'),
  sessionExpired: () => new RequestFault('session_expired', 'Your session hit the maximum duration of 60 minutes.'),
} as const;
