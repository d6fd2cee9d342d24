module.exports = require('./jest.app.cjs');
