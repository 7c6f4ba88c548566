import { townOfAddress } from './town-of-address.js';

const towns = ['赤坂一丁目', '赤坂四丁目', '元赤坂一丁目', '青山十二丁目', '東麻布'].map((name) => ({
  name,
}));

describe(townOfAddress.name, () => {
  it.each([
    ['東京都港区赤坂4丁目18番13号', '赤坂四丁目'],
    ['港区赤坂四丁目18-13', '赤坂四丁目'],
    ['港区赤坂４－１８－１３', '赤坂四丁目'],
    ['港区赤坂4‐18', '赤坂四丁目'],
    ['港区赤坂 4', '赤坂四丁目'],
    ['港区元赤坂１丁目', '元赤坂一丁目'],
    ['青山12-1', '青山十二丁目'],
    ['港区東麻布2-1', '東麻布'],
  ])('reads %s as %s', (address, town) => {
    expect(townOfAddress(address, towns)?.name).toBe(town);
  });

  it.each(['港区赤坂', '港区赤坂11-2', '港区赤坂14丁目', '台場1-1'])('finds none in %s', (address) => {
    expect(townOfAddress(address, towns)).toBeNull();
  });
});
