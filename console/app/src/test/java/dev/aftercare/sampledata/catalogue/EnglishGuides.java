package dev.aftercare.sampledata.catalogue;

import dev.aftercare.sampledata.factory.Product;

/// See [Guide] for the form of the lines.
final class EnglishGuides {
    private EnglishGuides() {}

    static String of(Product product) {
        return switch (product) {
            case A300 ->
                    """
                    step-unpack | Lift it out | Hold the tower by its base, not by the grille, and take off all tape.
                    step-filter | Free the filter | Open the back cover, pull the filter out by its tab, remove the film around it and push it back until it clicks.
                    step-place | Give it room | Leave 30 cm to walls and curtains so that air can flow in from all sides.
                    step-start | Switch it on | Plug it in and press the button. The ring shows the air: blue is clean, amber is not. Give it 20 minutes in a closed room.
                    Everyday use | Leave it in Auto. Night mode dims the ring and limits the fan to 24 dB. Keep windows closed while it cleans the room.
                    Filter and cleaning | Vacuum the back grille every two weeks. The filter lasts about 12 months; the ring blinks amber when it is due. Never wash the filter. Hold the button for 5 seconds after changing it.
                    If something is wrong | A rattling noise: check that the filter clicks in at the top and bottom. The ring stays amber: move the tower away from cooking and open fires, then wipe the sensor behind the small door with a dry cotton bud. No light at all: close the back cover, it has a safety switch.
                    Safety | Unplug before you open the cover. Do not use the tower in bathrooms, and do not run it without its filter.\
                    """;
            case A120 ->
                    """
                    step-filter | Free the filter | Turn the base to the left, take the filter out of its bag and turn the base back until the marks meet.
                    step-plug | Plug it in | Use the supplied USB-C adapter. Other adapters may be too weak for the highest speed.
                    step-start | Choose a speed | Turn the knob: one dot for sleeping, three dots for airing a smoky room. Press it to switch the light off.
                    Everyday use | One dot is quiet enough for a bedside table and cleans 12 square metres. Leave a hand's width of space around it.
                    Filter and cleaning | Dust the slats with a soft brush once a month. Change the filter every 8 months; a grey filter is normal, a black one is overdue.
                    If something is wrong | It stops after a few seconds: the adapter is too weak. It smells: the filter got damp, change it. The knob light blinks: turn the base until the marks meet.
                    Safety | Keep it away from humidifiers and open windows in rain. Unplug it before you turn the base.\
                    """;
            case F20 ->
                    """
                    step-place | Hang it level | Fix the rail with two screws at least 2 m above the floor and hang the unit in. It must not wobble.
                    step-filter | Slide in the cassette | Remove the bag from the filter cassette and slide it in from the front, the green tab towards you.
                    step-plug | Connect the power | Plug it into a socket that stays within reach. A fixed connection is work for an electrician.
                    step-start | Start it | Press the button for a second. The light is blue in operation and amber when the cassette wants changing.
                    Everyday use | The unit runs all day at low speed and follows the clock you set in the first week. A second press gives two hours at full speed.
                    Filter and cleaning | Wipe the slots with a damp cloth. A cassette lasts about 9 months; write the date on its tab.
                    If something is wrong | A whistling noise: the cassette is not fully in. Amber light with a new cassette: hold the button for 5 seconds.
                    Safety | Switch off the power before you take out the cassette. Do not cover the slots.\
                    """;
            case V12 ->
                    """
                    step-charge | Charge it fully | Hang the vacuum in its wall mount. The first charge takes 4 hours; both lights go out when it is done.
                    v12 | Put it together | Push the tube into the body and the floor head onto the tube until both click.
                    step-start | Choose the power | Pull the trigger once to start and once to stop. Eco runs 55 minutes, Boost 9 minutes.
                    Everyday use | The head finds carpets by itself. Use the crevice tool from the clip on the tube for corners, and Eco for hard floors.
                    Bin and filter | Empty the bin when dust reaches the line: hold it over a rubbish bag and slide the amber ring. Rinse the filter with cold water once a month and let it dry for 24 hours.
                    If something is wrong | It pulses: something blocks the tube or the filter is still wet. The brush stands still: switch off, take the brush out by its side lock and cut off hair. Three red flashes: let the battery cool for 30 minutes.
                    Safety | Never pick up water, ash or glass. Use only the supplied charger, and take the battery out before you clear the brush.\
                    """;
            case V8 ->
                    """
                    step-charge | Charge it | Use the USB-C cable. All three lights are on after 2.5 hours.
                    v8 | Click in a nozzle | Push the nozzle into the front until it clicks. The brush nozzle goes onto the crevice nozzle.
                    step-start | Start it | Press the button on top once for normal power and twice for strong.
                    Everyday use | 18 minutes at normal power. Good for cars, stairs and crumbs, not for liquids.
                    Bin and filter | Turn the bin to the left and shake it out. Tap the filter weekly and change it once a year.
                    If something is wrong | Weak suction: empty the bin and tap the filter. It does not start: charge it for 10 minutes, then try again.
                    Safety | Do not pick up anything that glows or is wet. Store it between 5 and 35 degrees.\
                    """;
            case M40 ->
                    """
                    step-place | Place the dock | Put the dock against a wall with half a metre free on both sides and plug it in.
                    step-water | Fill the tank | Use cold tap water up to the line. Floor cleaner clogs the pump, so leave it out.
                    step-charge | Let it charge | Set the robot on the dock. It finds the contacts itself and is full after 3 hours.
                    step-start | Send it off | Press the button once. On its first run it maps the room and needs all doors open.
                    Everyday use | It mops up to 120 square metres on one charge and returns by itself. Pick up cables and lift curtains before it starts.
                    Pads, tank and sensors | Wash the pads at 60 degrees after every third run. Empty the tank when it rests for more than two days. Wipe the turret and the front window with a dry cloth.
                    If something is wrong | It turns in circles: wipe the front window. It leaves streaks: wash the pads. It cannot find the dock: carry it back and keep the space in front of the dock free.
                    Safety | Keep it away from open stairs without a step, and from pets' bowls. Switch it off before you turn it over.\
                    """;
        };
    }
}
