/** Name of the worklet's processor, known to the page and to the worklet. */
export const captureProcessor = 'realtime-capture';
