import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { request } from '@/utils/messaging/client';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage, id: 'test-extension-id' });
});

afterEach(() => {
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
});

const gone = 'Could not establish connection. Receiving end does not exist.';

describe('asking the background', () => {
  it('gives its answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: [] });
    expect(await request('sent.offers', {})).toEqual({ ok: true, value: [] });
    expect(sendMessage.mock.calls).toEqual([[{ byname: 'sent.offers', data: {} }]]);
  });

  it.each([
    gone,
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  ])('asks again when the worker was stopped: %s', async (message) => {
    sendMessage.mockRejectedValueOnce(new Error(message)).mockResolvedValueOnce({ ok: true, value: null });
    expect(await request('sent.dismiss', { offerId: 'x' })).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second time', async () => {
    sendMessage.mockRejectedValue(new Error(gone));
    expect(await request('sent.offers', {})).toEqual({ ok: false, error: 'failed' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('says when the extension is gone, without asking it', async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await request('sent.offers', {})).toEqual({ ok: false, error: 'orphaned' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('says when the extension goes while it is asked', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await request('sent.offers', {})).toEqual({ ok: false, error: 'orphaned' });
    sendMessage.mockImplementation(async () => {
      Object.assign(fakeBrowser.runtime, { id: undefined });
      throw new Error(gone);
    });
    expect(await request('sent.offers', {})).toEqual({ ok: false, error: 'orphaned' });
  });

  it.each([
    [{ ok: false, error: 'full' }, 'full'],
    [{ ok: false, error: 'made up' }, 'failed'],
    [{ ok: true }, 'failed'],
    ['yes', 'failed'],
    [undefined, 'failed'],
  ])('takes %j for an error', async (answer, error) => {
    sendMessage.mockResolvedValue(answer);
    expect(await request('sent.offers', {})).toEqual({ ok: false, error });
  });

  it('never throws, whatever is thrown at it', async () => {
    sendMessage.mockRejectedValue('no error object');
    expect(await request('sent.offers', {})).toEqual({ ok: false, error: 'failed' });
    sendMessage.mockImplementation(() => {
      throw new TypeError('at once');
    });
    expect(await request('sent.offers', {})).toEqual({ ok: false, error: 'failed' });
  });
});
