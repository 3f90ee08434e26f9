/*
 * The bits of every mask of sixteen lanes, against the mask itself.
 *
 * Compiled twice: as this processor has it, and with SYSTEM_PORTABLE_LANES as others do.
 */

#include <stdio.h>

#include "ByteLanes.h"

int main(void) {
    for (uint32_t wanted = 0; wanted <= 0xFFFF; wanted++) {
        system_byte_lanes lanes;
        for (int lane = 0; lane < 16; lane++) lanes[lane] = (int8_t)(wanted >> lane & 1 ? -1 : 0);
        const uint32_t found = system_byte_lane_bits(lanes);
        if (found == wanted) continue;
        fprintf(stderr, "the bits of %#x are %#x\n", wanted, found);
        return 1;
    }
    return 0;
}
