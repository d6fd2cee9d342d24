const nothing = () => undefined;

/** The charting library without a canvas: it can be called, and draws nothing. */
module.exports = {
  use: nothing,
  init: () => ({
    setOption: nothing,
    on: nothing,
    resize: nothing,
    dispose: nothing,
    dispatchAction: nothing,
    getDataURL: () => 'data:image/png;base64,',
  }),
};
