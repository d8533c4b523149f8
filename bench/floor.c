/*
 * The floor that the sampling kernel is measured against: the plain model, path after path, in scalar C on
 * one thread. Compile with -O3. Random numbers: xoshiro256+ 1.0 (Blackman and Vigna, 2018, public
 * domain), seeded by splitmix64; normal numbers: a ziggurat of 256 layers (Marsaglia and Tsang, "The
 * ziggurat method for generating random variables", J. Stat. Softw. 5(8), 2000), its layer taken from the
 * top bits, since the low ones of xoshiro256+ are weak.
 *
 * Each step: price *= exp(drift + volatility * z); a fixed issue to circulating and supply; a burn of
 * floor(fee / price) from both, at most what circulates. Amounts are whole quanta below 2^53.
 *
 * Usage: floor paths steps drift volatility price supply circulating issue fee seed
 * Prints one line of JSON: processor nanoseconds per path-step, a checksum, and the means at the end.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define LAYERS 256

typedef struct {
  double drift, volatility, price, supply, circulating, issue, fee;
} Model;

typedef struct {
  double price, supply, circulating;
} End;

static uint64_t s0, s1, s2, s3;
/* Edges of the layers, in units of 2^-52, and the heights of the density at them. */
static double scale[LAYERS], edge[LAYERS + 1], height[LAYERS + 1];
static int64_t inside[LAYERS];
static const double tail = 3.6541528853610088;
static const double area = 0.00492867323399;

static inline uint64_t rotate(uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }

static inline uint64_t next(void) {
  const uint64_t result = s0 + s3, t = s1 << 17;
  s2 ^= s0;
  s3 ^= s1;
  s1 ^= s2;
  s0 ^= s3;
  s2 ^= t;
  s3 = rotate(s3, 45);
  return result;
}

static uint64_t splitmix(uint64_t *state) {
  uint64_t z = (*state += 0x9e3779b97f4a7c15ull);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}

static void seed(uint64_t value) {
  s0 = splitmix(&value);
  s1 = splitmix(&value);
  s2 = splitmix(&value);
  s3 = splitmix(&value);
}

static void buildZiggurat(void) {
  edge[0] = area / exp(-0.5 * tail * tail);
  edge[1] = tail;
  for (int i = 2; i < LAYERS; i++)
    edge[i] = sqrt(-2 * log(area / edge[i - 1] + exp(-0.5 * edge[i - 1] * edge[i - 1])));
  edge[LAYERS] = 0;
  for (int i = 0; i <= LAYERS; i++) height[i] = exp(-0.5 * edge[i] * edge[i]);
  for (int i = 0; i < LAYERS; i++) {
    scale[i] = edge[i] * 0x1p-52;
    inside[i] = (int64_t)(edge[i + 1] / edge[i] * 0x1p52);
  }
}

/* In (0, 1]. */
static double uniform(void) { return (double)((next() >> 11) + 1) * 0x1p-53; }

static double sampleTail(double sign) {
  double x, y;
  do {
    x = -log(uniform()) / tail;
    y = -log(uniform());
  } while (y + y < x * x);
  return sign < 0 ? -tail - x : tail + x;
}

/* About 1 draw in 100 comes here. */
static __attribute__((noinline)) int accept(double *x, uint64_t layer) {
  if (layer == 0) {
    *x = sampleTail(*x);
    return 1;
  }
  const double y = height[layer] + uniform() * (height[layer + 1] - height[layer]);
  return y < exp(-0.5 * *x * *x);
}

static inline double normal(void) {
  for (;;) {
    const uint64_t bits = next();
    const uint64_t layer = bits >> 56;
    const int64_t signedBits = (int64_t)(bits << 8) >> 11;
    double x = (double)signedBits * scale[layer];
    if (__builtin_expect(llabs(signedBits) < inside[layer], 1)) return x;
    if (accept(&x, layer)) return x;
  }
}

static inline End walk(const Model *model, long steps) {
  End at = {model->price, model->supply, model->circulating};
  for (long step = 0; step < steps; step++) {
    at.price *= exp(model->drift + model->volatility * normal());
    at.circulating += model->issue;
    at.supply += model->issue;
    const double due = (double)(int64_t)(model->fee / at.price);
    const double burned = due < at.circulating ? due : at.circulating;
    at.circulating -= burned;
    at.supply -= burned;
  }
  return at;
}

int main(int count, char **texts) {
  if (count != 11) {
    fputs("floor: give paths steps drift volatility price supply circulating issue fee seed\n", stderr);
    return 2;
  }
  const long paths = atol(texts[1]), steps = atol(texts[2]);
  const Model model = {.drift = atof(texts[3]),       .volatility = atof(texts[4]),
                       .price = atof(texts[5]),       .supply = atof(texts[6]),
                       .circulating = atof(texts[7]), .issue = atof(texts[8]),
                       .fee = atof(texts[9])};
  buildZiggurat();
  seed(strtoull(texts[10], NULL, 10));
  End sum = {0, 0, 0};
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (long path = 0; path < paths; path++) {
    const End end = walk(&model, steps);
    sum.price += end.price;
    sum.supply += end.supply;
    sum.circulating += end.circulating;
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  const double took = (double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec);
  printf("{\"nanosecondsPerPathStep\":%.6f,\"checksum\":%.17g,\"meanPrice\":%.17g,\"meanSupply\":%.17g}\n",
         took / ((double)paths * (double)steps), sum.price + sum.supply + sum.circulating,
         sum.price / (double)paths, sum.supply / (double)paths);
  return 0;
}
