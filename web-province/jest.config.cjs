module.exports = require('../web-shared/jest.app.cjs');
